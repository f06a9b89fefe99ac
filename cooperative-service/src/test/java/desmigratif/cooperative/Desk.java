package desmigratif.cooperative;

import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of one cooperative at work, over HTTP: each test has a village of its own. */
public final class Desk {

    public final Http teller;
    public final Http otherTeller;
    public final Http manager;
    public final Http board;
    public final Http auditor;
    public final String village;
    private final Facts facts;

    public Desk(Http http, Facts facts, String village) {
        this.village = village;
        this.facts = facts;
        teller = http.as("teller", village);
        otherTeller = teller.named("teller.two." + village);
        manager = http.as("manager", village);
        board = http.as("board", village);
        auditor = http.as("auditor", village);
    }

    public String path(String rest) {
        return "/api/cooperative/v1/villages/" + village + rest;
    }

    public static String id(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    public String whole(String local) {
        return village + "/" + local;
    }

    /** Someone registry has told of. */
    public String adult() {
        var person = whole(id("person"));
        var told = Map.of("sex", "female", "adultFrom", "1999-05", "nik", "given");
        facts.tell("registry", "person-registered.v1", person, told);
        return person;
    }

    public void found(String day) {
        var founders = new java.util.ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            founders.add(adult());
        }
        board.put(path("/cooperative"), Map.of("on", day)).expect(201);
        var body = Map.of("on", day, "founders", founders, "units", List.of("usp", "shop"));
        heard(() -> board.post(path("/cooperative/founding"), body)).expect(200);
        board.post(path("/cooperative/licences"), Map.of("on", day, "unit", "usp"))
                .expect(200);
    }

    /** A candidate, accepted; her account for the principal is open. */
    public String candidate(String day) {
        var member = id("member");
        var body = Map.of("person", adult(), "name", "Siti Aminah", "on", day);
        heard(() -> teller.put(path("/members/" + member), body)).expect(201);
        manager.post(path("/members/" + member + "/acceptance"), Map.of("on", day))
                .expect(200);
        account(member, "principal");
        return member;
    }

    /** A member: the principal of Rp50,000 is paid in full, receipt {@code receipt}. */
    public String member(String day, String session, String device, long receipt) {
        var member = candidate(day);
        var principal = account(member, "principal");
        deposit(
                        teller,
                        principal,
                        Map.of(
                                "amountRupiah",
                                50_000,
                                "on",
                                day,
                                "session",
                                session,
                                "device",
                                device,
                                "receipt",
                                receipt))
                .expect(200);
        account(member, "voluntary");
        return member;
    }

    public String open(Http teller, String device, long cash) {
        var session = id("session");
        teller.put(path("/sessions/" + session), Map.of("device", device, "openingCashRupiah", cash))
                .expect(201);
        return whole(session);
    }

    public Reply close(Http teller, String session, long counted, @Nullable String reason) {
        var body = new HashMap<String, Object>(Map.of("countedRupiah", counted));
        if (reason != null) {
            body.put("reason", reason);
        }
        return heard(() -> teller.once().post(path("/sessions/" + local(session) + "/closing"), body));
    }

    /** The local id of a member's account, once it is open. */
    public String account(String member, String product) {
        var found = new String[1];
        Until.holds(
                () -> {
                    for (var it :
                            teller.get(path("/members/" + member + "/savings")).json()) {
                        if (it.at("/product").asString().equals(product)) {
                            found[0] = local(it.at("/id").asString());
                        }
                    }
                    return found[0] != null;
                },
                product + " of " + member);
        return found[0];
    }

    public Reply deposit(Http by, String account, Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.putIfAbsent("handedInBy", "self");
        return by.once().post(path("/savings/" + account + "/deposits"), whole);
    }

    public Reply withdraw(Http by, String account, Map<String, ?> body) {
        var key = by.once();
        return heard(() -> key.post(path("/savings/" + account + "/withdrawals"), body));
    }

    public static String local(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Asks again for as long as something is not heard yet. */
    public static Reply heard(java.util.function.Supplier<Reply> asking) {
        var reply = new Reply[1];
        Until.holds(
                () -> {
                    reply[0] = asking.get();
                    return reply[0].status() != 409;
                },
                "an answer that is not 409");
        return reply[0];
    }

    /** Waits until all that was decided stands in the books. */
    public void posted() {
        Until.holds(
                () -> manager.get(path("/books/usp/check")).at("/stillToPost").asLong() == 0, "all is posted");
    }
}
