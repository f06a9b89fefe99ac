package desmigratif.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every page of the app, as the role it is for. */
final class Walk {

    private Walk() {}

    /** Account to the hashes of its pages. */
    static Map<String, List<String>> pages() {
        return new TreeMap<>(Map.of(
                "petugas.kongsi", List.of("today", "people", "people/active", "register", "import"),
                "teller.kongsi", List.of("today", "deposit", "unpaid", "till"),
                "manajer.kongsi", List.of("unpaid", "figures"),
                "pendamping.cihonje", List.of("today"),
                "kades.kongsi", List.of("figures"),
                "disnaker.sambas", List.of("figures"),
                "kementerian", List.of("figures")));
    }
}
