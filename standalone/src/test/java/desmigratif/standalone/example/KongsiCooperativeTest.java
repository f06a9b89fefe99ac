package desmigratif.standalone.example;

import static desmigratif.standalone.example.Counted.by;
import static desmigratif.standalone.example.Counted.sum;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.example.Counted.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KongsiCooperativeTest {

    private static final Counted KONGSI = new Counted("6101042014");

    @Test
    void hasSixtyTwoMembersOfWhomFiftySevenAreOfFiftyFourMigrantHouseholds() {
        var migrant = Counted.households(Stream.of(KONGSI.abroad(), KONGSI.returned(), KONGSI.candidates())
                .flatMap(List::stream)
                .toList());
        var members = KONGSI.niks("members.csv");
        var ofMigrants = KONGSI.people()
                .filter(it -> members.contains(it.get("nik")) && migrant.contains(it.get("keluarga")))
                .toList();

        assertThat(members).hasSize(62).doesNotHaveDuplicates();
        assertThat(ofMigrants).hasSize(57);
        assertThat(Counted.households(ofMigrants)).hasSize(54);
    }

    @Test
    void writesTheNamesAsTheRegistryDoes() {
        var names = KONGSI.people().collect(Collectors.toMap(it -> it.get("nik") + it.get("id"), it -> it.get("nama")));

        assertThat(KONGSI.rows("members.csv"))
                .allMatch(it -> names.entrySet().stream()
                        .anyMatch(that -> that.getKey().startsWith(it.get("nik"))
                                && that.getValue().equals(it.get("name"))));
    }

    @Test
    void letsEachPayThePrincipalInFullOnTheDayOfEntry() {
        for (var member : KONGSI.rows("members.csv")) {
            var principal = deposits("principal").stream()
                    .filter(it -> it.get("nik").equals(member.get("nik")))
                    .toList();

            assertThat(sum(principal, "rupiah")).isEqualTo(50_000);
            assertThat(principal.getLast().get("on")).isEqualTo(member.get("entry_on"));
        }
    }

    @Test
    void takesSmallDeposits() {
        var amounts = savings().stream()
                .map(it -> Long.parseLong(it.get("rupiah")))
                .collect(Collectors.groupingBy(KongsiCooperativeTest::band, Collectors.counting()));

        assertThat(amounts)
                .isEqualTo(Map.of(2_000L, 48L, 5_000L, 160L, 10_000L, 100L, 20_000L, 52L, 50_000L, 28L, 100_000L, 12L));
    }

    @Test
    void hearsFromThirtyEightInThreeMonths() {
        var lately = savings().stream()
                .filter(it -> it.get("on").compareTo("2026-09-01") >= 0)
                .toList();
        var sorted = lately.stream()
                .map(it -> Long.parseLong(it.get("rupiah")))
                .sorted()
                .toList();

        assertThat(by("nik", lately)).hasSize(38);
        assertThat(sorted.get((sorted.size() - 1) / 2)).isEqualTo(5_000);
        assertThat(sorted.get(sorted.size() / 2)).isEqualTo(5_000);
    }

    @Test
    void waitsForNineteenToPayNovember() {
        var paid = new TreeMap<String, Long>();
        deposits("mandatory").forEach(it -> paid.merge(it.get("nik"), Long.parseLong(it.get("rupiah")), Long::sum));

        var unpaid = KONGSI.rows("members.csv").stream()
                .filter(it -> paid.getOrDefault(it.get("nik"), 0L) < dueUntilNovember(it))
                .toList();

        assertThat(unpaid).hasSize(19);
    }

    @Test
    void recordsThirtyOneRemittancesOfNovember() {
        var remittances = KONGSI.rows("remittances.csv");
        var homes = KONGSI.people()
                .filter(it -> !it.get("nik").isEmpty())
                .collect(Collectors.toMap(it -> it.get("nik"), it -> it.get("keluarga")));
        var abroad = Counted.households(KONGSI.abroad());

        assertThat(remittances).hasSize(31).allMatch(it -> it.get("on").startsWith("2026-11"));
        assertThat(remittances.stream().map(it -> homes.get(it.get("nik"))).distinct())
                .hasSize(31)
                .isSubsetOf(abroad);
        assertThat(remittances.stream().map(it -> homes.get(it.get("nik"))))
                .containsExactlyElementsOf(remittances.stream()
                        .map(it -> homes.get(it.get("sender_nik")))
                        .toList());
        assertThat(sum(remittances, "received_rupiah")).isEqualTo(49_600_000);
        assertThat(sum(remittances, "savings", "business")).isEqualTo(9_920_000);
        assertThat(sum(deposits("remittance"), "rupiah")).isEqualTo(6_200_000);
        assertThat(by("channel", remittances))
                .isEqualTo(Map.of("bank", 11L, "agent", 11L, "by-hand", 8L, "unknown", 1L));
        assertThat(by("ringgit", remittances)).containsEntry("500", 16L).containsEntry("1500", 1L);
    }

    @Test
    void plansAllThatIsReceivedAndHandsInNoMoreThanPlanned() {
        var handedIn = deposits("remittance").stream()
                .collect(Collectors.toMap(it -> it.get("remittance"), it -> Long.parseLong(it.get("rupiah"))));

        for (var it : KONGSI.rows("remittances.csv")) {
            var one = List.of(it);
            assertThat(sum(one, "daily", "school", "debt", "savings", "business", "emergency"))
                    .isEqualTo(sum(one, "received_rupiah"));
            assertThat(handedIn.getOrDefault(it.get("remittance"), 0L))
                    .isLessThanOrEqualTo(sum(one, "savings", "business"));
        }
    }

    /** One teller's book: every slip once and in order, every drawer begun with what was counted in the one before. */
    @Test
    void countsItsCash() {
        var sessions = KONGSI.rows("sessions.csv");
        long cash = 0;
        for (var session : sessions) {
            var taken = KONGSI.rows("deposits.csv").stream()
                    .filter(it -> it.get("session").equals(session.get("session")))
                    .toList();
            long out = session.get("session").equals("2026-11-20") ? 1_500_000 : 0;
            long missing = session.get("reason").isEmpty() ? 0 : 5_000;

            assertThat(sum(List.of(session), "opening_rupiah")).isEqualTo(cash);
            cash += sum(taken, "rupiah") - out - missing;
            assertThat(sum(List.of(session), "counted_rupiah")).isEqualTo(cash);
        }
        assertThat(sessions.stream().filter(it -> !it.get("reason").isEmpty())).hasSize(1);
        for (var device : by("device", KONGSI.rows("deposits.csv")).entrySet()) {
            assertThat(new HashSet<>(receipts(device.getKey())))
                    .hasSize(device.getValue().intValue());
            assertThat(receipts(device.getKey()))
                    .isSorted()
                    .startsWith(1)
                    .endsWith(device.getValue().intValue());
        }
    }

    private static List<Integer> receipts(String device) {
        return KONGSI.rows("deposits.csv").stream()
                .filter(it -> it.get("device").equals(device))
                .map(it -> Integer.parseInt(it.get("receipt")))
                .toList();
    }

    private static long dueUntilNovember(Line member) {
        var entry = YearMonth.from(LocalDate.parse(member.get("entry_on")));
        return (entry.until(YearMonth.of(2026, 11), ChronoUnit.MONTHS) + 1) * 5_000;
    }

    private static List<Line> deposits(String product) {
        return KONGSI.rows("deposits.csv").stream()
                .filter(it -> it.get("product").equals(product))
                .toList();
    }

    /** All but the principal, which is the price of membership. */
    private static List<Line> savings() {
        return KONGSI.rows("deposits.csv").stream()
                .filter(it -> !it.get("product").equals("principal"))
                .toList();
    }

    private static long band(long rupiah) {
        return rupiah >= 100_000 ? 100_000 : Math.max(rupiah, 2_000);
    }
}
