package desmigratif.registry.person;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.registry.person.PersonCommand.CorrectPerson;
import desmigratif.registry.person.PersonCommand.Details;
import desmigratif.registry.person.PersonEvent.Consented;
import desmigratif.registry.person.PersonEvent.NikStanding;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.person.PersonEvent.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask about persons, read-only. */
public final class PersonLookup {

    /** What the rules of other rooms need to know of a person. */
    public record Known(
            Sex sex,
            @Nullable LocalDate bornOn,
            int birthYear,
            boolean hasConsent,
            boolean isHere,
            @Nullable LocalDate servedSince) {

        public boolean isAdult(LocalDate day) {
            return new Born(bornOn, birthYear).isAdult(day);
        }

        public int age(LocalDate day) {
            return new Born(bornOn, birthYear).age(day);
        }
    }

    /**
     * A person in a list: of the NIK only its end.
     *
     * @param gone why the person is no longer of the village
     */
    public record Card(
            String id,
            String name,
            Sex sex,
            int birthYear,
            YearMonth adultFrom,
            @Nullable String hamlet,
            @Nullable String rt,
            NikStanding nik,
            @Nullable String nikEnd,
            @Nullable String wish,
            @Nullable Consented consent,
            @Nullable Why gone) {}

    /** A person as the next import finds her. */
    public record Found(
            String id,
            Details details,
            @Nullable Consented consent,
            @Nullable String wish,
            Set<String> services,
            Trial now) {

        /** How a service is known again. */
        public static String service(LocalDate on, String kind) {
            return on + " " + kind;
        }
    }

    /** A person to try commands on: refuses what the rules refuse, keeps nothing. */
    public static final class Trial {

        private Person now;

        private Trial(Person now) {
            this.now = now;
        }

        /** Someone whom nobody has registered yet. */
        public static Trial ofNobody(String id) {
            return new Trial(Person.unknown(id));
        }

        public Trial copy() {
            return new Trial(now);
        }

        public void ask(Ask ask, PersonCommand command) {
            now = now.after(now.decide(command, ask));
        }

        /** Whether a correction would correct anything; refuses what the rules refuse for another reason. */
        public boolean wouldChange(Ask ask, CorrectPerson correction) {
            try {
                now.decide(correction, ask);
                return true;
            } catch (RuleBroken e) {
                if (e.code().equals("nothing-changed")) {
                    return false;
                }
                throw e;
            }
        }

        public Known known() {
            return PersonLookup.known(now);
        }

        /** The doubts about the NIK, as codes. */
        public List<String> warnings() {
            return now.about().warnings();
        }
    }

    /** A person without a NIK, and since when. */
    public record WithoutNik(String id, String name, Instant since) {}

    private final Keeper<Person, PersonCommand, PersonEvent> persons;

    PersonLookup(Keeper<Person, PersonCommand, PersonEvent> persons) {
        this.persons = persons;
    }

    /** Refuses a person the village does not know. */
    public Known known(String id) {
        var person = persons.find(id);
        if (person == null) {
            throw new RuleBroken("unknown-person", "person");
        }
        return known(person);
    }

    /** Refuses a list that names a person the village does not know. */
    public void checkAllKnown(String village, Collection<String> ids, String field) {
        RuleBroken.check(persons.count(village, in("_id", ids)) == ids.size(), "unknown-person", field);
    }

    public List<Card> cards(String village, Collection<String> ids) {
        return persons.all(village, in("_id", ids)).stream()
                .map(PersonLookup::card)
                .toList();
    }

    /** A page of persons, those whose words begin as those of {@code text} do, out of {@code among}, where given. */
    public Page<Card> page(Ask ask, @Nullable String text, @Nullable Collection<String> among, Paging paging) {
        Bson where = among == null ? Filters.empty() : in("_id", among);
        var page = text == null ? persons.page(ask, where, paging) : persons.search(ask, text, where, paging);
        return page.map(PersonLookup::card);
    }

    /** The grown-ups of the village whose words begin as those of {@code text} do. */
    public Page<Card> adults(Ask ask, String text, Paging paging) {
        var month = YearMonth.from(ask.today()).toString();
        var where = and(lte("state.about.adultFrom", month), exists("state.gone", false));
        return persons.search(ask, text, where, paging).map(PersonLookup::card);
    }

    /** Those under 18 with a guardian's consent. */
    public Page<Card> children(Ask ask, Paging paging) {
        var month = YearMonth.from(ask.today()).toString();
        var where = and(exists("state.consent"), gt("state.about.adultFrom", month));
        return persons.page(ask, where, paging).map(PersonLookup::card);
    }

    public @Nullable Card byNik(String village, String nik) {
        var found = persons.by(village, "nik", nik);
        return found == null ? null : card(found);
    }

    /** Those who have had no NIK since before then and are still of the village, in the order of their ids. */
    public Page<WithoutNik> withoutNik(Ask ask, Instant before, Paging paging) {
        return persons.page(ask, withoutNik(before), paging)
                .map(it -> new WithoutNik(it.id(), card(it).name(), it.view().nikSince()));
    }

    /** Those who have died or moved away. */
    public Set<String> gone(String village) {
        return persons.all(village, in("state.gone.why", "died", "moved-away")).stream()
                .map(Kept::id)
                .collect(Collectors.toSet());
    }

    public long countWithoutNik(String village, Instant before) {
        return persons.count(village, withoutNik(before));
    }

    public long count(String village) {
        return persons.count(village, exists("state.gone", false));
    }

    public long countWithoutNik(String village) {
        return persons.count(village, and(eq("state.about.nik", "none-yet"), exists("state.gone", false)));
    }

    /** Every person of a village, for an import to compare with. */
    public List<Found> all(String village) {
        return persons.all(village, Filters.empty()).stream()
                .map(PersonLookup::found)
                .toList();
    }

    private static Bson withoutNik(Instant before) {
        return and(
                eq("state.about.nik", "none-yet"),
                lt("state.nikSince", java.util.Date.from(before)),
                exists("state.gone", false));
    }

    private static Known known(Person it) {
        return new Known(
                it.about().sex(),
                it.about().born().on(),
                it.about().birthYear(),
                it.consent() != null,
                it.gone() == null,
                it.served() == null ? null : it.served().first());
    }

    private static Card card(Kept<Person> kept) {
        var it = kept.view();
        var who = it.about().who();
        return new Card(
                kept.id(),
                who.name().text(),
                it.about().sex(),
                it.about().birthYear(),
                it.about().adultFrom(),
                who.hamlet() == null ? null : who.hamlet().text(),
                who.rt() == null ? null : who.rt().text(),
                it.about().nik(),
                who.nik() == null ? null : who.nik().text().substring(12),
                it.wish(),
                it.consent(),
                it.gone() == null ? null : it.gone().why());
    }

    private static Found found(Kept<Person> kept) {
        var it = kept.view();
        var services = new HashSet<String>();
        if (it.served() != null) {
            it.served().last().forEach(one -> services.add(Found.service(one.on(), one.kind())));
        }
        return new Found(kept.id(), it.about().details(), it.consent(), it.wish(), services, new Trial(it));
    }
}
