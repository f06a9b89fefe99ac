package desmigratif.reporting.count;

import static desmigratif.reporting.month.Contribution.Stage.ACTIVE;
import static desmigratif.reporting.month.Contribution.Stage.CANDIDATE;
import static desmigratif.reporting.month.Contribution.Stage.RETURNED;

import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Cooperative;
import desmigratif.reporting.month.Contribution.Cycle;
import desmigratif.reporting.month.Contribution.Departure;
import desmigratif.reporting.month.Contribution.Division;
import desmigratif.reporting.month.Contribution.Group;
import desmigratif.reporting.month.Contribution.Harvest;
import desmigratif.reporting.month.Contribution.Homecoming;
import desmigratif.reporting.month.Contribution.Household;
import desmigratif.reporting.month.Contribution.Living;
import desmigratif.reporting.month.Contribution.Member;
import desmigratif.reporting.month.Contribution.Migration;
import desmigratif.reporting.month.Contribution.Outreach;
import desmigratif.reporting.month.Contribution.Person;
import desmigratif.reporting.month.Contribution.Remittance;
import desmigratif.reporting.month.Contribution.Sale;
import desmigratif.reporting.month.Contribution.Savings;
import desmigratif.reporting.month.Contribution.Share;
import desmigratif.reporting.month.Contribution.Village;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pangkalan Kongsi in November 2026, made household by household as the description of the example village counts it:
 * 304 households with one abroad and 48 with two, 421 with one returned and 84 with two, 140 of them both, 8 with
 * candidates only; 931 grown-up kin at home; 24 candidates; 57 members of the cooperative from 54 of the households.
 */
final class Kongsi {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    /** Departures and returns by month, from December 2025 on. */
    private static final int[] DEPARTURES = {2, 3, 2, 1, 7, 8, 6, 4, 4, 4, 4, 3};

    private static final int[] RETURNS = {4, 3, 8, 12, 2, 2, 3, 2, 2, 2, 2, 3};

    final List<Contribution> said = new ArrayList<>();
    private final List<String> wives = new ArrayList<>();
    private final List<String> returnees = new ArrayList<>();
    private final List<String> adults = new ArrayList<>();
    private int persons;
    private int active;
    private int returned;
    private int kin;
    private int candidates;
    private int households;
    private int members;

    Kongsi() {
        said.add(new Village("example", LocalDate.parse("2017-08-01"), List.of()));
        IntStream.range(0, 140).forEach(it -> household(it < 20 ? 2 : 1, it < 30 ? 2 : 1, 0));
        IntStream.range(0, 212).forEach(it -> household(it < 28 ? 2 : 1, 0, 0));
        IntStream.range(0, 365).forEach(it -> household(0, it < 54 ? 2 : 1, 0));
        IntStream.range(0, 8).forEach(_ -> household(0, 0, 1));
        others();
        outreach();
        businesses();
        cooperative();
    }

    /** A home with so many abroad, returned and candidates; kin are added until there are 931 in all. */
    private void household(int abroad, int home, int mere) {
        var id = "household-" + households++;
        var living = new ArrayList<Living>();
        var relations = List.of("head", "spouse", "child", "child");
        for (int i = 0; i < abroad; i++) {
            living.add(new Living(abroad(), relations.get(living.size())));
        }
        for (int i = 0; i < home; i++) {
            living.add(new Living(returned(), relations.get(living.size())));
        }
        for (int i = 0; i < mere; i++) {
            living.add(new Living(candidate(), relations.get(living.size())));
        }
        boolean migrant = abroad + home > 0;
        if (migrant && candidates < 16) {
            living.add(new Living(candidate(), "child"));
        }
        for (int i = 0; migrant && i < 2 && kin < 931; i++, kin++) {
            var relation = living.size() == 1 ? "spouse" : "child";
            var person = person("female", true);
            living.add(new Living(person, relation));
            adults.add(person);
            wives.add(person);
        }
        int children = 0;
        if (abroad > 0 && households <= 41) {
            living.add(new Living(child(), "child"));
        } else if (abroad > 0 && households <= 118) {
            children = 1;
        }
        if (members < 57 && migrant && households <= 54) {
            member(living.getFirst().person());
            if (households <= 3) {
                member(living.getLast().person());
            }
        }
        said.add(new Household(id, List.copyOf(living), children));
    }

    private String person(String sex, boolean adult) {
        var id = "person-" + persons++;
        said.add(new Person(id, sex, adult, false, !adult));
        return id;
    }

    private String child() {
        return person("female", false);
    }

    private String abroad() {
        var sex = active < 260 ? "male" : "female";
        var id = person(sex, true);
        var departure = active < 48 ? departure(active) : null;
        said.add(new Migration(id, ACTIVE, country(active), sex, null, active < 286, departure, null));
        active++;
        return id;
    }

    /** Men: Malaysia 225, Brunei 27, Taiwan 6, unknown 2. Women: 87, 9, 14, Hong Kong 16, Singapore 8, Saudi 4, 2. */
    private static @Nullable String country(int number) {
        if (number < 260) {
            return number < 225 ? "MY" : number < 252 ? "BN" : number < 258 ? "TW" : null;
        }
        int woman = number - 260;
        return woman < 87
                ? "MY"
                : woman < 96
                        ? "BN"
                        : woman < 110 ? "TW" : woman < 126 ? "HK" : woman < 134 ? "SG" : woman < 138 ? "SA" : null;
    }

    /** In all 26 procedural, 13 not, 9 unknown; of the three of November one each. */
    private static Departure departure(int number) {
        var month = month(DEPARTURES, number);
        var channel = number == 45
                ? "procedural"
                : number == 46 ? "non-procedural" : number == 47 ? "unknown" : channel(number);
        return new Departure(month, month.equals(NOVEMBER), channel, reasons(number, channel), number % 4 == 0);
    }

    private static String channel(int number) {
        return number < 25 ? "procedural" : number < 37 ? "non-procedural" : "unknown";
    }

    private static List<String> reasons(int number, String channel) {
        if (!channel.equals("non-procedural")) {
            return List.of();
        }
        return number < 32 ? List.of("cost-or-debt", "speed") : List.of("cost-or-debt");
    }

    private static YearMonth month(int[] counts, int number) {
        int passed = 0;
        for (int i = 0; i < counts.length; i++) {
            passed += counts[i];
            if (number < passed) {
                return NOVEMBER.minusMonths(11L - i);
            }
        }
        throw new IllegalArgumentException("number " + number);
    }

    private String returned() {
        var sex = returned < 287 ? "male" : "female";
        var id = person(sex, true);
        var month = returned < 45 ? month(RETURNS, returned) : null;
        var homecoming = month == null ? null : new Homecoming(month, month.equals(NOVEMBER));
        said.add(new Migration(id, RETURNED, "MY", sex, null, false, null, homecoming));
        returned++;
        adults.add(id);
        returnees.add(id);
        return id;
    }

    private String candidate() {
        var id = person("female", true);
        said.add(new Migration(id, CANDIDATE, "TW", null, null, false, null, null));
        candidates++;
        adults.add(id);
        return id;
    }

    /** Villagers without a migrant: in no denominator, though some come to a session and take part. */
    private void others() {
        for (int i = 0; i < 100; i++) {
            var head = person("male", true);
            said.add(new Household("household-other-" + i, List.of(new Living(head, "head")), 2));
        }
    }

    /** Two sessions, 142 adults of migrant households in all, some of them twice, and one stranger. */
    private void outreach() {
        said.add(new Outreach(new HashSet<>(adults.subList(0, 100))));
        var second = new HashSet<>(adults.subList(80, 142));
        second.add("person-" + (persons - 1));
        said.add(new Outreach(second));
    }

    private void businesses() {
        var fish = new ArrayList<>(wives.subList(0, 13));
        fish.addAll(returnees.subList(0, 7));
        var greens = new ArrayList<>(wives.subList(13, 26));
        greens.addAll(returnees.subList(7, 14));
        said.add(new Group(Set.copyOf(fish)));
        said.add(new Group(Set.copyOf(greens)));
        said.add(new Cycle(
                new Harvest(true),
                List.of(
                        sale("catfish", "kg", 12, 240_000),
                        sale("catfish", "kg", 10, 200_000),
                        sale("catfish", "kg", 8, 160_000)),
                divided(fish, 13_500)));
        said.add(new Cycle(
                new Harvest(false),
                List.of(sale("spinach", "bundle", 40, 200_000), sale("spinach", "bundle", 20, 100_000)),
                divided(greens, 9_000)));
    }

    private static Sale sale(String product, String unit, long quantity, long rupiah) {
        return new Sale(product, unit, quantity * 1000, rupiah);
    }

    private static Division divided(List<String> people, long rupiah) {
        return new Division(
                true, people.stream().map(it -> new Share(it, rupiah)).toList());
    }

    private void member(String person) {
        said.add(new Member("member-" + members++, person));
    }

    /** 38 savers: 15 bring 2,000, 15 bring 5,000, 8 bring 10,000: the 19th and 20th of 38 are 5,000. */
    private void cooperative() {
        said.add(new Cooperative("founded"));
        IntStream.range(0, 5).forEach(it -> member("person-" + (persons - 1 - it)));
        for (int i = 0; i < 38; i++) {
            long amount = i < 15 ? 2_000 : i < 30 ? 5_000 : 10_000;
            var handedIn = i < 31 ? Map.of("remittance-" + i, 200_000L) : Map.<String, Long>of();
            said.add(new Savings("member-" + i, List.of(amount), handedIn));
        }
        for (int i = 0; i < 31; i++) {
            said.add(new Remittance("remittance-" + i, "person-0", "household-" + i, 1_600_000, 320_000, null));
        }
    }
}
