package desmigratif.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A village in which everything is there that a command may be sent to. */
final class Workplace {

    static final long CASH = 1_000_000_000;

    private static @Nullable Running shared;
    private static final Map<String, Workplace> MADE = new HashMap<>();

    private final Village village;
    private final List<String> people;
    private final String session;
    private final List<String> members = new ArrayList<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final String group;

    /** One process for all tests that only command: none of them kills it. */
    static synchronized Running running() {
        if (shared == null) {
            var running = Running.empty("workplaces");
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.start();
            shared = running;
        }
        return shared;
    }

    static Workplace kongsi() {
        return made("6101042014", "kongsi", "disnaker.sambas");
    }

    static Workplace cihonje() {
        return made("3302152003", "cihonje", "disnaker.banyumas");
    }

    private static synchronized Workplace made(String code, String name, String district) {
        return MADE.computeIfAbsent(code, it -> new Workplace(new Village(running(), it, name), district));
    }

    /** Ten people, nine of them founders; two members with all their accounts; a drawer full of cash; a group of two. */
    private Workplace(Village village, String district) {
        this.village = village;
        village.isEnrolled(district);
        people = village.registersMany(10, "Warga " + village.code());
        village.foundsItsCooperative(people.subList(0, 9));
        session = village.opensTheTill("teller", CASH);
        for (int i = 0; i < 2; i++) {
            var member = village.becomesACandidate(people.get(i), "Warga " + i);
            village.paysHerPrincipal(member, session);
            members.add(member);
            accounts.put(member, village.account(member, "voluntary"));
        }
        group = village.formsAGroup(people.subList(0, 2));
    }

    Village village() {
        return village;
    }

    String person(int which) {
        return people.get(which % people.size());
    }

    String session() {
        return session;
    }

    String group() {
        return group;
    }

    /** One of the two, in turn. */
    String member(int turn) {
        return members.get(turn % members.size());
    }

    /** A member's voluntary savings. */
    String account(int turn) {
        return Objects.requireNonNull(accounts.get(member(turn)));
    }

    /** The teller takes so much, and the fact of it is returned. */
    String takes(String account, long rupiah) {
        village.takes(account, village.deposit(session, rupiah), Village.made("key"))
                .expect(200);
        return lastFact(village.cooperative("savings/" + account + "/statement"), "lines", "fact");
    }

    /** The id of the last fact of a timeline, which is what a reversal names. */
    String lastFact(String path, String list, String field) {
        var body = village.as("manajer").get(path).expect(200).body();
        var lines = list.isEmpty() ? body : body.get(list);
        return lines.get(lines.size() - 1).get(field).asString();
    }

    long balance(String account) {
        return village.as("teller")
                .get(village.cooperative("savings/" + account))
                .expect(200)
                .body()
                .get("balanceRupiah")
                .asLong();
    }

    /** A loan that somebody has asked for and the manager has looked at. */
    String appraisedLoan(int turn) {
        var loan = Village.made("loan");
        village.as("teller")
                .patiently(
                        "PUT",
                        village.cooperative("loans/" + loan),
                        Map.of(
                                "member",
                                village.whole(member(turn)),
                                "amountRupiah",
                                300_000,
                                "months",
                                3,
                                "purpose",
                                "business",
                                "cosigners",
                                List.of()),
                        null)
                .expect(201);
        village.isAppraised(loan);
        return loan;
    }

    void approves(String loan) {
        village.isApproved(loan, 300_000, 3);
    }

    Map<String, Object> payout() {
        return village.payout(session);
    }

    void paysOut(String loan) {
        village.paysOut(loan, session);
    }

    String paidOutLoan(int turn) {
        var loan = appraisedLoan(turn);
        approves(loan);
        paysOut(loan);
        return loan;
    }

    /** A cycle of the group that has begun. */
    String cycle() {
        var cycle = Village.made("cycle");
        village.as("pendamping")
                .put(
                        village.business("cycles/" + cycle),
                        Map.of(
                                "group",
                                village.whole(group),
                                "product",
                                "catfish",
                                "startOn",
                                "2026-11-02",
                                "harvestPlannedOn",
                                "2026-11-20",
                                "plannedQuantity",
                                100_000,
                                "unit",
                                "kg",
                                "plannedCostRupiah",
                                500_000,
                                "plannedPriceRupiah",
                                20_000))
                .expect(201);
        return cycle;
    }

    void harvests(String cycle) {
        inCycle(cycle, "harvest", Map.of("on", Village.TODAY, "quantity", 100_000, "unit", "kg"));
    }

    void closes(String cycle) {
        inCycle(cycle, "closing", Map.of("on", Village.TODAY));
    }

    /** The mentor writes something down in a cycle; its version afterwards names the entry. */
    long inCycle(String cycle, String what, Map<String, Object> body) {
        return village.as("pendamping")
                .post(village.business("cycles/" + cycle + "/" + what), body, Village.made("key"))
                .expect(200)
                .body()
                .get("version")
                .asLong();
    }
}
