package desmigratif.business.group;

import desmigratif.business.group.RegistryFact.PersonCorrected;
import desmigratif.business.group.RegistryFact.PersonDepartedForGood;
import desmigratif.business.group.RegistryFact.PersonRegistered;
import desmigratif.kit.RuleBroken;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What we know of a person, and no more: from which month she is an adult, and since when she is gone for good. */
record KnownPerson(@Nullable YearMonth adultFrom, @Nullable LocalDate goneOn) {

    static KnownPerson of(PersonRegistered it) {
        return new KnownPerson(it.adultFrom(), null);
    }

    KnownPerson corrected(PersonCorrected it) {
        return new KnownPerson(it.adultFrom(), goneOn);
    }

    KnownPerson gone(PersonDepartedForGood it) {
        return new KnownPerson(adultFrom, it.on());
    }

    /** Refuses who cannot belong to a group from that day: the dead, who moved away, children. */
    void checkMayJoin(LocalDate on) {
        RuleBroken.check(goneOn == null || on.isBefore(goneOn), "person-gone", "person");
        if (adultFrom == null) {
            throw new RuleBroken("age-unknown", "person");
        }
        RuleBroken.check(!YearMonth.from(on).isBefore(adultFrom), "person-under-age", "person");
    }
}
