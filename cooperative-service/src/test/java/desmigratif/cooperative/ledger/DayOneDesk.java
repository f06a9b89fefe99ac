package desmigratif.cooperative.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.Desk;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is asked again and again on day one. */
final class DayOneDesk {

    private DayOneDesk() {}

    static Reply reverse(Desk desk, Http by, String account, long receipt, boolean takeClaim) {
        var statement = desk.teller.get(desk.path("/savings/" + account + "/statement"));
        var fact = statement
                .at("/lines")
                .valueStream()
                .filter(it -> it.at("/receipt").asLong() == receipt
                        && it.at("/device").asString().equals("A"))
                .map(it -> it.at("/fact").asString())
                .findFirst()
                .orElseThrow();
        var body = Map.of("fact", fact, "reason", "salah ketik", "takeClaim", takeClaim);
        return by.once().post(desk.path("/savings/" + account + "/reversals"), body);
    }

    static Http asManager(Http teller) {
        return teller.claiming("roles", List.of("teller", "manager"));
    }

    static Reply repay(Desk desk, String loan, long rupiah, String on, String session) {
        return desk.teller
                .once()
                .post(
                        desk.path("/loans/" + loan + "/repayments"),
                        Map.of("amountRupiah", rupiah, "on", on, "session", session));
    }

    static Map<String, Object> terms(int basisPoints) {
        return Map.of("amountRupiah", 300_000, "months", 3, "annualRateBasisPoints", basisPoints);
    }

    static Map<String, Object> in(long rupiah, String session, String device, long receipt) {
        return Map.of(
                "amountRupiah", rupiah, "on", "2026-11-03", "session", session, "device", device, "receipt", receipt);
    }

    static Map<String, Object> out(long rupiah, String session) {
        return Map.of("amountRupiah", rupiah, "on", "2026-11-03", "session", session);
    }

    static Map<String, Object> on(String day, Map<String, Object> body) {
        return with("on", day, body);
    }

    static Map<String, Object> with(String field, Object value, Map<String, Object> body) {
        var other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    static void balance(Reply reply, long rupiah) {
        assertThat(reply.expect(200).at("/figures/balanceRupiah").asLong()).isEqualTo(rupiah);
    }
}
