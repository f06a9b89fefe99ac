package desmigratif.registry.roster;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Ask;
import desmigratif.kit.Problem;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.person.PersonCommand;
import desmigratif.registry.person.PersonCommand.Consent;
import desmigratif.registry.person.PersonCommand.CorrectPerson;
import desmigratif.registry.person.PersonCommand.GiveConsent;
import desmigratif.registry.person.PersonCommand.RegisterPerson;
import desmigratif.registry.person.PersonCommand.WishTrade;
import desmigratif.registry.person.PersonEvent.Consented;
import desmigratif.registry.person.PersonLookup.Found;
import desmigratif.registry.person.PersonLookup.Trial;
import desmigratif.registry.sheet.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works through the rows of groups: what each asks for, whether the rules allow it, and sends it where it is to be sent. */
final class PeopleRows {

    private final Ask ask;
    private final Village village;
    private final Names names;
    private final PeopleImport.Rooms rooms;
    private final boolean send;
    private final Tally tally;
    private final Secret reason;

    PeopleRows(Ask ask, Village village, Names names, PeopleImport.Rooms rooms, boolean send, Tally tally) {
        this.ask = ask;
        this.village = village;
        this.names = names;
        this.rooms = rooms;
        this.send = send;
        this.tally = tally;
        this.reason = new Secret(Objects.requireNonNull(ask.key()));
    }

    void run(Group group) {
        var home = group.home();
        var family = home == null ? null : new Family(ask, village, reason, home);
        var children = new ArrayList<Entry>();
        @Nullable Entry counted = null;
        for (var row : group.rows()) {
            if (isChildWithoutConsent(row)) {
                children.add(row);
            } else if (run(row, family) && row.children() != null) {
                counted = row;
            }
        }
        if (counted != null || !children.isEmpty()) {
            count(children, counted, family);
        }
    }

    /** Whether the row was a good one. */
    private boolean run(Entry row, @Nullable Family family) {
        if (!row.errors().isEmpty()) {
            tally.wrong(row.errors());
            return false;
        }
        var steps = new Steps(ask, rooms.keepers());
        var home = family == null ? null : family.trial();
        try {
            var known = known(row);
            plan(row, known, family, home, steps);
            if (send) {
                steps.send();
            }
            if (family != null && home != null) {
                family.keep(home);
            }
            tally.good(known == null, steps.isEmpty());
            return true;
        } catch (RuleBroken e) {
            tally.wrong(row.row(), column(e.field()), e.code());
        } catch (Problem e) {
            if (e.status() >= 500) {
                throw e;
            }
            tally.wrong(row.row(), column(e.field()), e.code());
        }
        return false;
    }

    private void plan(
            Entry row,
            @Nullable Found known,
            @Nullable Family family,
            HouseholdLookup.@Nullable Trial home,
            Steps steps) {
        var id = known == null ? names.person(row) : known.id();
        var person = known == null ? Trial.ofNobody(id) : known.now().copy();
        register(row, known, id, person, steps);
        tally.doubt(row.row(), Column.NIK.heading(), person.warnings());
        var served = known == null ? Set.<String>of() : known.services();
        for (var service : row.services()) {
            if (!served.contains(Found.service(service.on(), service.kind()))) {
                ask("service-" + service.on() + "-" + service.kind(), id, service, person, steps);
            }
        }
        if (row.wish() != null && (known == null || !row.wish().equals(known.wish()))) {
            ask("wish", id, new WishTrade(row.wish()), person, steps);
        }
        if (family != null && home != null) {
            family.form(row, home, steps);
            family.join(row, id, person.known().isHere(), home, steps);
        }
        if (row.journey() != null) {
            var episodes = village.episodes(id);
            new Travel(ask, id, person.known(), row.journey(), steps, episodes, names).plan();
        }
    }

    private void register(Entry row, @Nullable Found known, String id, Trial person, Steps steps) {
        if (known == null) {
            var details = row.over(null);
            ask("register", id, new RegisterPerson(details, row.consent(), row.withoutConsent()), person, steps);
            return;
        }
        var details = row.over(known.details());
        var correction = new CorrectPerson(details, reason);
        if (person.wouldChange(ask, correction)) {
            ask("correct", id, correction, person, steps);
        }
        if (row.consent() != null && !isGiven(row.consent(), known.consent())) {
            ask("consent", id, new GiveConsent(row.consent()), person, steps);
        }
    }

    private static boolean isGiven(Consent said, @Nullable Consented known) {
        return known != null
                && known.relation().equals(said.relation())
                && known.on().equals(said.on())
                && Set.copyOf(known.purposes()).equals(Set.copyOf(said.purposes()));
    }

    private void ask(String name, String id, PersonCommand command, Trial person, Steps steps) {
        try {
            person.ask(ask, command);
        } catch (RuleBroken e) {
            var service = command instanceof PersonCommand.GiveService;
            throw "on".equals(e.field()) ? new RuleBroken(e.code(), service ? "kind" : "consentOn") : e;
        }
        steps.add(name, id, command);
    }

    /** By NIK, else by the file's own name; which must then be of the same person as before. */
    private @Nullable Found known(Entry row) {
        var named = village.person(names.person(row));
        var holder = row.nik() == null ? null : village.holderOfNik(row.nik().text());
        if (holder != null) {
            check(named == null || named.id().equals(holder) || row.rowId() == null, "row-id-of-another", "rowId");
            return village.person(holder);
        }
        check(named == null || isSame(row, named), "row-id-of-another", "rowId");
        return named;
    }

    private static boolean isSame(Entry row, Found named) {
        var was = named.details();
        var otherNik = row.nik() != null && was.nik() != null;
        var sameName = was.name().equals(row.name());
        var sameBirth = row.bornOn() != null
                ? row.bornOn().equals(was.bornOn())
                : row.birthYear() != null && row.birthYear().equals(was.birthYear());
        return !otherNik && (sameName || sameBirth);
    }

    private boolean isChildWithoutConsent(Entry row) {
        if (!row.errors().isEmpty() || row.consent() != null || row.withoutConsent() != null) {
            return false;
        }
        try {
            if (known(row) == null) {
                var register = new RegisterPerson(row.over(null), null, null);
                Trial.ofNobody(names.person(row)).ask(ask, register);
            }
            return false;
        } catch (RuleBroken e) {
            return e.code().equals("consent-missing");
        }
    }

    /** Counts those who may not be named: what a row says of the household, and the children's own rows. */
    private void count(List<Entry> children, @Nullable Entry counted, @Nullable Family family) {
        if (family == null) {
            children.forEach(it -> tally.wrong(it.row(), Column.HOUSEHOLD.heading(), "consent-missing"));
            return;
        }
        var said = counted == null || counted.children() == null ? 0 : counted.children();
        var steps = new Steps(ask, rooms.keepers());
        var home = family.trial();
        try {
            family.form(counted == null ? children.getFirst() : counted, home, steps);
            family.count(said + children.size(), home, steps);
            if (send) {
                steps.send();
            }
            family.keep(home);
            children.forEach(it -> tally.counted(steps.isEmpty()));
        } catch (RuleBroken e) {
            children.forEach(it -> tally.wrong(it.row(), column(e.field()), e.code()));
        }
    }

    /** The column to look at for a field that the rules name. */
    private static String column(@Nullable String field) {
        var said = Objects.requireNonNullElse(field, "");
        return switch (said) {
            case "name",
                    "nik",
                    "sex",
                    "phone",
                    "hamlet",
                    "rt",
                    "kk",
                    "relation",
                    "country",
                    "work",
                    "papers",
                    "reasons",
                    "children",
                    "channel" -> said;
            case "nikReason" -> Column.NIK_REASON.heading();
            case "bornOn" -> Column.BIRTH_DATE.heading();
            case "birthYear" -> Column.BIRTH_YEAR.heading();
            case "consent", "withoutConsent" -> Column.CONSENT_RELATION.heading();
            case "purposes" -> Column.CONSENT_PURPOSES.heading();
            case "trade" -> Column.WISH.heading();
            case "kind", "result" -> Column.SERVICES.heading();
            case "person", "until" -> Column.HOUSEHOLD.heading();
            case "from" -> Column.MEMBER_SINCE.heading();
            case "invitedBy" -> Column.INVITED_BY.heading();
            case "on" -> Column.DEPARTED_ON.heading();
            case "about" -> Column.DEPARTED_ABOUT.heading();
            case "consentOn" -> Column.CONSENT_ON.heading();
            case "intendedOn" -> Column.INTENDED_ON.heading();
            case "heardOn" -> Column.WORD_HEARD_ON.heading();
            case "returnedOn" -> Column.RETURNED_ON.heading();
            case "returnedAbout" -> Column.RETURNED_ABOUT.heading();
            case "why" -> Column.RETURN_REASON.heading();
            case "status", "episode" -> Column.MIGRATION_STATUS.heading();
            case "rowId" -> Column.ROW_ID.heading();
            default -> "";
        };
    }
}
