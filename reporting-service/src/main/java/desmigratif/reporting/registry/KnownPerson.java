package desmigratif.reporting.registry;

import static desmigratif.reporting.generation.Marking.known;
import static desmigratif.reporting.month.Months.begun;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.registry.RegistryFact.ConsentGiven;
import desmigratif.reporting.registry.RegistryFact.ConsentWithdrawn;
import desmigratif.reporting.registry.RegistryFact.PersonCorrected;
import desmigratif.reporting.registry.RegistryFact.PersonDepartedForGood;
import desmigratif.reporting.registry.RegistryFact.PersonRegistered;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, by sex and by the month in which they come of age.
 *
 * @param adultFrom null when the year of birth is not known: such a person counts as grown up, for a child is on record
 *     only with a guardian's consent and so with its age
 */
record KnownPerson(
        Mark mark,
        String id,
        String sex,
        @Nullable YearMonth adultFrom,
        @Nullable YearMonth gone,
        List<Consent> consents)
        implements Contributor<KnownPerson> {

    /** A guardian's consent, from one month until another. */
    record Consent(YearMonth from, @Nullable YearMonth until) {}

    static KnownPerson registered(Mark mark, String id, PersonRegistered fact) {
        var consents = fact.consent() == null
                ? List.<Consent>of()
                : List.of(new Consent(YearMonth.from(fact.consent().on()), null));
        return new KnownPerson(mark, id, fact.sex(), fact.adultFrom(), null, consents);
    }

    KnownPerson corrected(PersonCorrected fact) {
        return new KnownPerson(mark, id, fact.sex(), fact.adultFrom(), gone, consents);
    }

    KnownPerson departedForGood(YearMonth month) {
        return new KnownPerson(mark, id, sex, adultFrom, month, consents);
    }

    KnownPerson consentGiven(YearMonth month) {
        var more = new ArrayList<>(consents);
        more.add(new Consent(month, null));
        return new KnownPerson(mark, id, sex, adultFrom, gone, List.copyOf(more));
    }

    KnownPerson consentWithdrawn(YearMonth month) {
        var ended = consents.stream()
                .map(it -> it.until() == null ? new Consent(it.from(), month) : it)
                .toList();
        return new KnownPerson(mark, id, sex, adultFrom, gone, ended);
    }

    static void read(Kinds<KnownPerson> facts, Marking marking) {
        facts.on(
                        "person-registered.v1",
                        PersonRegistered.class,
                        marking.fold((_, mark, fact, _, heard) -> registered(mark, heard.source(), fact)))
                .on(
                        "person-corrected.v1",
                        PersonCorrected.class,
                        marking.fold((now, _, fact, _, _) -> known(now).corrected(fact)))
                .on(
                        "consent-given.v1",
                        ConsentGiven.class,
                        marking.fold((now, _, fact, _, _) -> known(now).consentGiven(YearMonth.from(fact.on()))))
                .on(
                        "consent-withdrawn.v1",
                        ConsentWithdrawn.class,
                        marking.fold((now, _, fact, _, _) -> known(now).consentWithdrawn(YearMonth.from(fact.on()))))
                .on(
                        "person-departed-for-good.v1",
                        PersonDepartedForGood.class,
                        marking.fold((now, _, fact, _, _) -> known(now).departedForGood(YearMonth.from(fact.on()))))
                .passOver("trade-wished.v1", "service-given.v1"); // A departure tells itself whether it was served.
    }

    @Override
    public Contribution in(YearMonth month) {
        var consent = consents.stream().anyMatch(it -> begun(it.from(), month) && !begun(it.until(), month));
        return new Contribution.Person(
                id, sex, adultFrom == null || begun(adultFrom, month), begun(gone, month), consent);
    }

    @Override
    public KnownPerson marked(Mark other) {
        return new KnownPerson(other, id, sex, adultFrom, gone, consents);
    }
}
