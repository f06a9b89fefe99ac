package desmigratif.cooperative.formation;

import java.time.LocalDate;
import java.util.List;

/** The cooperative as a page shows it. */
record CooperativeView(
        Stage stage,
        LocalDate since,
        List<String> units,
        List<String> licensed,
        long principalRupiah,
        List<MandatoryRate> mandatory,
        long tellerLimitRupiah) {

    static CooperativeView of(Cooperative it) {
        return new CooperativeView(
                it.stage(),
                it.since(),
                it.units().stream().sorted().toList(),
                it.licensed().stream().sorted().toList(),
                it.principalRupiah(),
                it.mandatory(),
                it.tellerLimitRupiah());
    }
}
