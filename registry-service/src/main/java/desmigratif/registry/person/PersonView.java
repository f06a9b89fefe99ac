package desmigratif.registry.person;

import desmigratif.registry.person.PersonCommand.Details;
import desmigratif.registry.person.PersonEvent.Consented;
import desmigratif.registry.person.PersonEvent.NikStanding;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as an officer sees her, whole. */
record PersonView(
        String id,
        Details details,
        YearMonth adultFrom,
        NikStanding nik,
        List<String> warnings,
        @Nullable Consented consent,
        @Nullable String withoutConsent,
        @Nullable String wish,
        Person.@Nullable Served served,
        Person.@Nullable Gone gone) {

    static PersonView of(Person it) {
        return new PersonView(
                it.id(),
                it.about().details(),
                it.about().adultFrom(),
                it.about().nik(),
                it.about().warnings(),
                it.consent(),
                it.withoutConsent(),
                it.wish(),
                it.served(),
                it.gone());
    }
}
