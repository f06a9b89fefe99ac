package desmigratif.registry.person;

import desmigratif.kit.Secret;
import desmigratif.registry.Asks;
import desmigratif.registry.person.PersonCommand.Consent;
import desmigratif.registry.person.PersonCommand.Details;
import desmigratif.registry.person.PersonCommand.RegisterPerson;
import desmigratif.registry.person.PersonEvent.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Synthetic people for tests. */
final class People {

    static final String ID = Asks.id("person", 1);
    static final String NIK = "6101044101950001";
    static final Details SITI = details("Siti Aminah", 1995, NIK, null);
    static final Consent CONSENT =
            new Consent(Asks.id("person", 2), "parent", LocalDate.of(2026, 11, 1), List.of("guidance"));
    static final Details BUDI = details("Budi", 2009, null, "not-recorded");

    private People() {}

    static Details details(String name, @Nullable Integer year, @Nullable String nik, @Nullable String reason) {
        var number = nik == null ? null : new Secret(nik);
        var sex = name.startsWith("Budi") ? Sex.MALE : Sex.FEMALE;
        return new Details(new Secret(name), sex, null, year, number, reason, null, new Secret("Dusun Satu"), null);
    }

    static RegisterPerson register(Details details) {
        return new RegisterPerson(details, null, null);
    }

    static Person given(PersonCommand... commands) {
        return Asks.after(Person.unknown(ID), List.of(commands));
    }
}
