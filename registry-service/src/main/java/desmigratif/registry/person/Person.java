package desmigratif.registry.person;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.person.PersonCommand.Consent;
import desmigratif.registry.person.PersonCommand.CorrectPerson;
import desmigratif.registry.person.PersonCommand.DepartForGood;
import desmigratif.registry.person.PersonCommand.GiveConsent;
import desmigratif.registry.person.PersonCommand.GiveService;
import desmigratif.registry.person.PersonCommand.RegisterPerson;
import desmigratif.registry.person.PersonCommand.WishTrade;
import desmigratif.registry.person.PersonCommand.WithdrawConsent;
import desmigratif.registry.person.PersonEvent.ConsentGiven;
import desmigratif.registry.person.PersonEvent.ConsentWithdrawn;
import desmigratif.registry.person.PersonEvent.Consented;
import desmigratif.registry.person.PersonEvent.PersonCorrected;
import desmigratif.registry.person.PersonEvent.PersonDepartedForGood;
import desmigratif.registry.person.PersonEvent.PersonRegistered;
import desmigratif.registry.person.PersonEvent.ServiceGiven;
import desmigratif.registry.person.PersonEvent.TradeWished;
import desmigratif.registry.person.PersonEvent.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person of the village.
 *
 * @param nikSince since when it has stood so with the NIK
 * @param served the first service, how many there were, and the last ones; each one stands in the timeline
 */
record Person(
        String id,
        About about,
        Instant nikSince,
        @Nullable Consented consent,
        @Nullable String withoutConsent,
        @Nullable String wish,
        @Nullable Served served,
        @Nullable Gone gone,
        long version)
        implements Aggregate<Person, PersonCommand, PersonEvent> {

    record Service(LocalDate on, String kind, String result) {}

    record Served(LocalDate first, int times, List<Service> last) {

        private static final int REMEMBERED = 50;

        static Served with(@Nullable Served before, ServiceGiven it) {
            var now = new Service(it.on(), it.kind(), it.result());
            if (before == null) {
                return new Served(it.on(), 1, List.of(now));
            }
            var first = it.on().isBefore(before.first) ? it.on() : before.first;
            var last = Stream.concat(Stream.of(now), before.last.stream())
                    .sorted(Comparator.comparing(Service::on).reversed())
                    .limit(REMEMBERED)
                    .toList();
            return new Served(first, before.times + 1, last);
        }
    }

    record Gone(Why why, LocalDate on) {}

    static Person unknown(String id) {
        return new Person(id, About.NOBODY, Instant.EPOCH, null, null, null, null, null, 0);
    }

    @Override
    public PersonEvent decide(PersonCommand command, Ask ask) {
        return switch (command) {
            case RegisterPerson it -> register(it, ask);
            case CorrectPerson it -> correct(it, ask);
            case WishTrade it -> wish(it, ask);
            case GiveService it -> serve(it, ask);
            case GiveConsent it -> consent(it.consent(), ask);
            case WithdrawConsent it -> withdraw(it, ask);
            case DepartForGood it -> depart(it, ask);
        };
    }

    @Override
    public Person after(PersonEvent fact) {
        return switch (fact) {
            case PersonRegistered it ->
                new Person(
                        id, About.of(it), it.at(), it.consent(), it.withoutConsent(), null, null, null, it.version());
            case PersonCorrected it -> corrected(it);
            case TradeWished it ->
                new Person(id, about, nikSince, consent, withoutConsent, it.trade(), served, gone, it.version());
            case ServiceGiven it ->
                new Person(
                        id,
                        about,
                        nikSince,
                        consent,
                        withoutConsent,
                        wish,
                        Served.with(served, it),
                        gone,
                        it.version());
            case ConsentGiven it ->
                consenting(new Consented(it.guardian(), it.relation(), it.on(), it.purposes()), it.version());
            case ConsentWithdrawn it -> consenting(null, it.version());
            case PersonDepartedForGood it ->
                new Person(
                        id,
                        about,
                        nikSince,
                        consent,
                        withoutConsent,
                        wish,
                        served,
                        new Gone(it.why(), it.on()),
                        it.version());
        };
    }

    /** What an answer may show: how it stands with the NIK, and whether the person is under 18. */
    @Override
    public Map<String, Object> figures() {
        return Map.of(
                "nik",
                about.nik().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "warnings",
                about.warnings());
    }

    boolean isAdult(LocalDate day) {
        return about.born().isAdult(day);
    }

    private PersonEvent register(RegisterPerson it, Ask ask) {
        var about = About.checked(it.details(), ask);
        var child = !about.born().isAdult(ask.today());
        check(child || it.consent() == null, "not-a-child", "consent");
        check(!child || it.consent() != null || it.withoutConsent() != null, "consent-missing", "consent");
        var consent = it.consent() == null ? null : checked(it.consent(), ask);
        var without = consent != null || !child
                ? null
                : CodeLookup.checkedIfSaid("no-consent", it.withoutConsent(), "withoutConsent");
        return about.registered(id, ask.at(), consent, without);
    }

    private PersonEvent correct(CorrectPerson it, Ask ask) {
        var now = About.checked(it.details(), ask);
        var reason = it.reason().line("reason");
        var changed = about.changes(now);
        check(!changed.isEmpty(), "nothing-changed");
        return now.corrected(id, version + 1, ask.at(), changed, about, reason);
    }

    private PersonEvent wish(WishTrade it, Ask ask) {
        checkHere();
        check(isAdult(ask.day()), "not-an-adult");
        check(!it.trade().equals(wish), "wish-unchanged", "trade");
        return new TradeWished(id, version + 1, ask.at(), CodeLookup.checked("trade", it.trade(), "trade"));
    }

    private PersonEvent serve(GiveService it, Ask ask) {
        ask.past(it.on(), "on");
        CodeLookup.checked("service", it.kind(), "kind");
        CodeLookup.checked("result", it.result(), "result");
        return new ServiceGiven(id, version + 1, ask.at(), it.on(), it.kind(), it.result());
    }

    private PersonEvent consent(Consent it, Ask ask) {
        checkHere();
        check(!isAdult(ask.day()), "not-a-child", "consent");
        var given = checked(it, ask);
        return new ConsentGiven(
                id, version + 1, ask.at(), given.guardian(), given.relation(), given.on(), given.purposes());
    }

    private Consented checked(Consent it, Ask ask) {
        if (it.guardian() != null) {
            Id.checked(ask.village(), "person", it.guardian(), "guardian");
            check(!it.guardian().equals(id), "guardian-is-the-child", "guardian");
        }
        check(!it.purposes().isEmpty(), "purposes-missing", "purposes");
        return new Consented(
                it.guardian(),
                CodeLookup.checked("guardian", it.relation(), "relation"),
                ask.past(it.on(), "on"),
                CodeLookup.checked("purpose", it.purposes(), "purposes"));
    }

    private PersonEvent withdraw(WithdrawConsent it, Ask ask) {
        check(consent != null, "no-consent");
        return new ConsentWithdrawn(id, version + 1, ask.at(), ask.past(it.on(), "on"));
    }

    private PersonEvent depart(DepartForGood it, Ask ask) {
        checkHere();
        check(!ask.past(it.on(), "on").isBefore(about.born().earliest()), "before-birth", "on");
        return new PersonDepartedForGood(id, version + 1, ask.at(), it.why(), it.on());
    }

    private void checkHere() {
        check(gone == null, "person-departed");
    }

    private Person corrected(PersonCorrected it) {
        var now = About.of(it);
        var since = now.nik() == about.nik() ? nikSince : it.at();
        return new Person(id, now, since, consent, withoutConsent, wish, served, gone, it.version());
    }

    private Person consenting(@Nullable Consented given, long version) {
        return new Person(id, about, nikSince, given, withoutConsent, wish, served, gone, version);
    }
}
