package desmigratif.registry.person;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Ask;
import desmigratif.kit.Secret;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.person.PersonCommand.Details;
import desmigratif.registry.person.PersonEvent.Consented;
import desmigratif.registry.person.PersonEvent.Identity;
import desmigratif.registry.person.PersonEvent.NikStanding;
import desmigratif.registry.person.PersonEvent.PersonCorrected;
import desmigratif.registry.person.PersonEvent.PersonRegistered;
import desmigratif.registry.person.PersonEvent.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a person: checked when said, whole at registration and at every correction. */
record About(
        Identity who,
        Sex sex,
        int birthYear,
        YearMonth adultFrom,
        NikStanding nik,
        @Nullable String nikReason,
        List<String> warnings) {

    static final About NOBODY = new About(
            new Identity(new Secret(""), null, null, null, null, null),
            Sex.FEMALE,
            1900,
            YearMonth.of(1918, 12),
            NikStanding.NONE_YET,
            null,
            List.of());

    static About checked(Details it, Ask ask) {
        var number = Secret.lineIfSaid(it.nik(), "nik");
        var nik = number == null ? null : Nik.checked(number.text());
        check(nik != null || it.nikReason() != null, "nik-reason-missing", "nikReason");
        check(nik == null || it.nikReason() == null, "nik-reason-with-nik", "nikReason");
        var born = Born.of(it.bornOn(), it.birthYear(), nik, ask);
        var warnings = nik == null ? List.<String>of() : nik.warnings(it.sex(), born.on(), born.year());
        var who = new Identity(
                it.name().line("name"),
                number,
                born.on() == null ? null : new Secret(born.on().toString()),
                Phone.checked(it.phone()),
                Secret.lineIfSaid(it.hamlet(), "hamlet"),
                Secret.lineIfSaid(it.rt(), "rt"));
        return new About(
                who,
                it.sex(),
                born.year(),
                born.adultFrom(),
                nik == null ? NikStanding.NONE_YET : warnings.isEmpty() ? NikStanding.GIVEN : NikStanding.WARNED,
                CodeLookup.checkedIfSaid("nik-reason", it.nikReason(), "nikReason"),
                warnings);
    }

    static About of(PersonRegistered it) {
        return new About(
                it.who(),
                it.sex(),
                Objects.requireNonNull(it.birthYear()),
                Objects.requireNonNull(it.adultFrom()),
                it.nik(),
                it.nikReason(),
                it.warnings());
    }

    static About of(PersonCorrected it) {
        return new About(
                it.who(),
                it.sex(),
                Objects.requireNonNull(it.birthYear()),
                Objects.requireNonNull(it.adultFrom()),
                it.nik(),
                it.nikReason(),
                it.warnings());
    }

    PersonRegistered registered(String id, Instant at, @Nullable Consented consent, @Nullable String without) {
        return new PersonRegistered(
                id, 1, at, sex, birthYear, adultFrom, nik, nikReason, warnings, consent, without, who);
    }

    PersonCorrected corrected(String id, long version, Instant at, List<String> changed, About before, Secret reason) {
        return new PersonCorrected(
                id, version, at, sex, birthYear, adultFrom, nik, nikReason, warnings, changed, who, before.who, reason);
    }

    Born born() {
        return new Born(
                who.bornOn() == null ? null : LocalDate.parse(who.bornOn().text()), birthYear);
    }

    /** What would have to be said to say the same again. */
    Details details() {
        var born = born();
        return new Details(
                who.name(), sex, born.on(), birthYear, who.nik(), nikReason, who.phone(), who.hamlet(), who.rt());
    }

    /** The fields that are not as they were, as codes. */
    List<String> changes(About now) {
        var changed = new ArrayList<String>();
        note(changed, "name", who.name(), now.who.name());
        note(changed, "sex", sex, now.sex);
        note(changed, "birth", born(), now.born());
        note(changed, "nik", who.nik(), now.who.nik());
        note(changed, "nik-reason", nikReason, now.nikReason);
        note(changed, "phone", who.phone(), now.who.phone());
        note(changed, "hamlet", who.hamlet(), now.who.hamlet());
        note(changed, "rt", who.rt(), now.who.rt());
        return changed;
    }

    private static void note(List<String> changed, String field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changed.add(field);
        }
    }
}
