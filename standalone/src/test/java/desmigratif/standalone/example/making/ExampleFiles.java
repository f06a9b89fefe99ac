package desmigratif.standalone.example.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All files that are made, by their path under {@code example/}. */
public final class ExampleFiles {

    private static final List<String> CIHONJE_GROUPS =
            List.of("pastel", "keripik-pisang", "keripik-singkong", "keripik-tempe");

    private final Map<String, String> files = new LinkedHashMap<>();

    private ExampleFiles() {}

    /** Every file, made anew. */
    public static Map<String, String> all() {
        var all = new ExampleFiles();
        all.kongsi();
        all.cihonje();
        return all.files;
    }

    private void kongsi() {
        var village = Kongsi.recipe().village();
        var joining = new Joining(village);
        var participants = Stream.concat(joining.fish.stream(), joining.vegetables.stream())
                .toList();
        var present = Present.kongsi(village, participants);
        registry(village, present);
        var groups = new Csv("group", "nik", "on");
        joining.fish.forEach(it -> groups.row("lele", it.nik, "2025-12-13"));
        joining.vegetables.forEach(it -> groups.row("sayur", it.nik, "2025-12-20"));
        put(village, "participants.csv", groups);
        put(
                village,
                "capitals.csv",
                capitals()
                        .row("lele", "lele", joining.borrower().nik, "2026-11-06", 2_000_000, 10, "feed")
                        .row("sayur", "sayur", joining.noMember().nik, "2026-11-12", 600_000, 6, "seed"));
        cooperative(village, joining);
    }

    private void cihonje() {
        var village = Cihonje.recipe().village();
        var who = Cihonje15.of(village);
        registry(village, Present.cihonje(village, who.all()));
        var groups = new Csv("group", "nik", "on");
        for (var name : CIHONJE_GROUPS) {
            who.group(CIHONJE_GROUPS.indexOf(name)).forEach(it -> groups.row(name, it.nik, "2026-03-21"));
        }
        put(village, "participants.csv", groups);
        put(
                village,
                "capitals.csv",
                capitals().row("pastel", "pastel", who.group(0).getFirst().nik, "2026-09-14", 3_000_000, 12, "tools"));
    }

    private static Csv capitals() {
        return new Csv("capital", "group", "nik", "on", "rupiah", "months", "purpose");
    }

    private void registry(Village village, Present present) {
        put(village, "people.csv", PeopleCsv.of(village));
        put(village, "services.csv", RegistryCsv.services(village));
        put(village, "departures.csv", RegistryCsv.departures(village));
        put(village, "present.csv", RegistryCsv.present(present));
    }

    private void cooperative(Village village, Joining joining) {
        var members = Member.of(village.code(), joining);
        var remittances = new Remitting(village.code(), joining.withRemittance).all();
        var till = new Till(new Saving(village.code(), members, remittances).all());
        put(village, "members.csv", CooperativeCsv.members(members));
        put(village, "remittances.csv", CooperativeCsv.remittances(remittances));
        put(village, "deposits.csv", CooperativeCsv.deposits(new Dice(village.code(), "hands"), till.slips));
        put(village, "sessions.csv", CooperativeCsv.sessions(till.sessions));
    }

    private void put(Village village, String name, Csv csv) {
        files.put(village.code() + "/" + name, csv.toString());
    }
}
