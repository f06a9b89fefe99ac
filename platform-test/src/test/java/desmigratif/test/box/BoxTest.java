package desmigratif.test.box;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.vault.Vault;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest(BoxApplication.class)
class BoxTest {

    private static final String VILLAGE = "3302152003";
    private static final String BOXES = "/api/registry/v1/villages/" + VILLAGE + "/boxes";

    private final Http officer;
    private final Http teller;
    private final Http nobody;
    private final Facts facts;
    private final Vault vault;
    private final String box = "box-" + UUID.randomUUID();

    BoxTest(Http http, Facts facts, Vault vault) {
        this.vault = vault;
        this.nobody = http;
        this.officer = http.as("officer", VILLAGE);
        this.teller = http.as("teller", VILLAGE);
        this.facts = facts;
    }

    @Test
    void keepsWhatWasAskedAndTellsIt() {
        open().expect(201);

        var told = facts.await(VILLAGE + "/" + box, "box-opened.v1");

        assertThat(told.version()).isEqualTo(1);
        assertThat(told.body().toString()).doesNotContain("Siti");
        assertThat(officer.get(BOXES + "/" + box).expect(200).at("/owner").asString())
                .isEqualTo("Siti Aminah");
        assertThat(officer.get(BOXES + "/" + box + "/timeline").expect(200).text())
                .contains("Siti Aminah");
    }

    @Test
    void answersARepeatTheSame() {
        open();
        var once = teller.once();
        var first = once.post(BOXES + "/" + box + "/deposits", Map.of("amountRupiah", 5_000L))
                .expect(200);
        teller.once()
                .post(BOXES + "/" + box + "/deposits", Map.of("amountRupiah", 7_000L))
                .expect(200);

        var again = once.post(BOXES + "/" + box + "/deposits", Map.of("amountRupiah", 5_000L))
                .expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(officer.get(BOXES + "/" + box).at("/balanceRupiah").asLong()).isEqualTo(12_000);
        once.post(BOXES + "/" + box + "/deposits", Map.of("amountRupiah", 6_000L))
                .expect(422, "key-reused");
    }

    @Test
    void refusesWhatIsNoDeposit() {
        open();
        var deposits = BOXES + "/" + box + "/deposits";

        teller.post(deposits, Map.of("amountRupiah", 1L)).expect(400, "key-required");
        teller.once().post(deposits, Map.of("amountRupiah", 0L)).expect(422, "amount-not-positive", "amountRupiah");
        teller.once()
                .post(deposits, Map.of("amountRupiah", 1_000_000_000_000_001L))
                .expect(422, "amount-too-large", "amountRupiah");
        teller.once().ifMatch(9).post(deposits, Map.of("amountRupiah", 1L)).expect(412, "stale");
        officer.once().post(deposits, Map.of("amountRupiah", 1L)).expect(403, "not-allowed");
        assertThat(officer.get(BOXES + "/" + box).at("/balanceRupiah").asLong()).isZero();
    }

    @Test
    void answersOutsideTheVillageAsIfThereWereNothing() {
        open();
        var stranger = nobody.as("officer", "6101042014");

        var hidden = stranger.get(BOXES + "/" + box).expect(404, "not-found");

        assertThat(officer.get(BOXES + "/box-" + UUID.randomUUID()).expect(404).text())
                .isEqualTo(hidden.text());
        assertThat(officer.get(BOXES + "/nonsense").expect(404).text()).isEqualTo(hidden.text());
    }

    @Test
    void findsByTheBeginningOfAName() {
        open();

        assertThat(officer.get(BOXES + "?q=amin&limit=200").expect(200).text()).contains(box);
        assertThat(officer.get(BOXES + "?q=budi&limit=200").expect(200).text()).doesNotContain(box);
    }

    @Test
    void cannotBringBackWhomItForgot() {
        var elsewhere = nobody.as("officer", "6101042014");
        var path = BOXES.replace(VILLAGE, "6101042014") + "/" + box;
        elsewhere.put(path, Map.of("owner", "Budi")).expect(201);

        vault.forget("6101042014/" + box);

        elsewhere.get(path).expect(410, "forgotten");
    }

    @Test
    void isHealthy() {
        assertThat(nobody.get("/actuator/health")
                        .expect(200)
                        .at("/components/mongo/status")
                        .asString())
                .isEqualTo("UP");
        nobody.get("/registryEvents").expect(401);
        officer.get("/registryEvents").expect(404, "not-found");
    }

    private Reply open() {
        return officer.put(BOXES + "/" + box, Map.of("owner", "Siti Aminah"));
    }
}
