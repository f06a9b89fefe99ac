package desmigratif.business;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input gets a problem with code and field, and changes nothing. */
@BusinessTest
class BadInputTest {

    private final Village village;
    private String cycle = "";

    BadInputTest(Http http, Facts facts) {
        this.village = new Village("6101042005", http, facts);
    }

    @BeforeEach
    void planACycle() {
        cycle = village.cycle(village.group());
    }

    @AfterEach
    void nothingHasChanged() {
        var view = village.as("mentor").get(village.path("cycles/" + cycle)).expect(200);
        assertThat(view.at("/version").asLong()).isEqualTo(1);
    }

    @Test
    void refusesAmountsThatAreNone() {
        sell("priceRupiah", 0).expect(422, "amount-not-positive", "priceRupiah");
        sell("priceRupiah", -20_000).expect(422, "amount-not-positive", "priceRupiah");
        sell("priceRupiah", 1_000_000_000_000_001L).expect(422, "amount-too-large", "priceRupiah");
        sell("quantity", 0).expect(422, "quantity-not-positive", "quantity");
        text("20000.5").expect(400, "not-a-whole-number", "priceRupiah");
        text("1e400").expect(400);
        text("NaN").expect(400);
        assertThat(sell("priceRupiah", "20.000").status()).isEqualTo(400);
        assertThat(sell("quantity", "１０００").status()).isEqualTo(400);
    }

    @Test
    void refusesHalfARupiah() {
        var sale = new HashMap<>(village.sale("2026-11-14", 12_500, 20_001));

        send(sale).expect(422, "total-not-whole", "quantity");
    }

    @Test
    void refusesDaysThatCannotBe() {
        sell("on", "2026-12-01").expect(422, "date-in-future", "on");
        sell("on", "2026-08-31").expect(422, "before-start", "on");
        sell("on", "2026-10-30").expect(422, "too-far-back", "on");
        assertThat(sell("on", "2026-02-30").status()).isEqualTo(400);
        assertThat(sell("on", "14/11/2026").status()).isEqualTo(400);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        sell("colour", "red").expect(400, "unknown-field", "colour");
        sell("unit", "tonne").expect(400, "unknown-code", "unit");
        sell("buyer", "Bu Siti").expect(400, "unknown-code", "buyer");
        var without = new HashMap<>(village.sale("2026-11-14", 12_000, 20_000));
        without.remove("buyer");
        send(without).expect(400, "field-missing", "buyer");
    }

    @Test
    void refusesWhatIsNoCycleOfTheVillage() {
        var sale = village.sale("2026-11-14", 12_000, 20_000);
        var mentor = village.as("mentor").once();

        mentor.post(village.path("cycles/" + Village.local("cycle") + "/sales"), sale)
                .expect(404, "not-found");
        mentor.post(village.path("cycles/" + cycle.replace("cycle", "group") + "/sales"), sale)
                .expect(404, "not-found");
        mentor.post(village.path("cycles/1/sales"), sale).expect(404, "not-found");
        mentor.put(village.path("cycles/nothing"), village.plan(Village.local("group")))
                .expect(422, "bad-id", "cycle");
        mentor.get(village.path("cycles?stage=ripe")).expect(400, "bad-parameter", "stage");
        mentor.get(village.path("cycles?group=ripe")).expect(422, "bad-id", "group");
        mentor.post(village.path("cycles/" + cycle + "/sales/two/reversal"), Map.of("reason", "salah"))
                .expect(400, "bad-parameter", "entry");
    }

    private Reply sell(String field, Object value) {
        var sale = new HashMap<>(village.sale("2026-11-14", 12_000, 20_000));
        sale.put(field, value);
        return send(sale);
    }

    private Reply text(String price) {
        var sale = """
            {"on": "2026-11-14", "quantity": 12000, "unit": "kg", "priceRupiah": %s, "buyer": "stall", "paid": "cash"}\
            """.formatted(price);
        return village.as("mentor").once().post(village.path("cycles/" + cycle + "/sales"), sale);
    }

    private Reply send(Map<String, Object> sale) {
        return village.as("mentor").once().post(village.path("cycles/" + cycle + "/sales"), sale);
    }
}
