package desmigratif.business.capital;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.BusinessTest;
import desmigratif.business.Village;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.Until;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@BusinessTest
class CapitalServiceTest {

    private final Village village;
    private final Facts facts;

    CapitalServiceTest(Http http, Facts facts) {
        this.village = new Village("6101042003", http, facts);
        this.facts = facts;
    }

    @Test
    void tellsTheCooperativeWhatIsAskedFor() {
        var siti = village.adult();
        var group = village.group(siti);
        var capital = ask(group, siti);

        var told = facts.await(capital, "capital-asked.v1").body();

        assertThat(told.get("group").asString()).isEqualTo(village.whole(group));
        assertThat(told.get("person").asString()).isEqualTo(siti);
        assertThat(told.get("amountRupiah").asLong()).isEqualTo(2_000_000);
        assertThat(told.get("months").asInt()).isEqualTo(10);
        assertThat(told.get("purpose").asString()).isEqualTo("feed");
    }

    @Test
    void arrivesInTheGroupsBookWhenTheLoanIsPaidOut() {
        var siti = village.adult();
        var group = village.group(siti);
        var capital = ask(group, siti);
        var loan = applied(capital);

        tell(loan, "loan-paid-out.v1", capital, Map.of("amountRupiah", 1_800_000, "on", "2026-11-27"));

        var told = facts.await(capital, "capital-arrived.v1").body();
        assertThat(told.get("loan").asString()).isEqualTo(loan);
        assertThat(told.get("amountRupiah").asLong()).isEqualTo(1_800_000);
        assertThat(stage(capital)).isEqualTo("arrived");
        var book = village.as("mentor").get(village.path("groups/" + group + "/book"));
        assertThat(book.at("/capitalRupiah").asLong()).isEqualTo(1_800_000);
        assertThat(book.at("/leftRupiah").asLong()).isEqualTo(1_800_000);
    }

    @Test
    void leavesTheBookWhenThePayoutIsReversed() {
        var siti = village.adult();
        var group = village.group(siti);
        var capital = ask(group, siti);
        var loan = applied(capital);
        tell(loan, "loan-paid-out.v1", capital, Map.of("amountRupiah", 1_800_000, "on", "2026-11-27"));

        tell(loan, "loan-payout-reversed.v1", capital, Map.of("amountRupiah", 1_800_000, "on", "2026-11-28"));

        facts.await(capital, "capital-taken-back.v1");
        var book = village.as("mentor").get(village.path("groups/" + group + "/book"));
        assertThat(book.at("/capitalRupiah").asLong()).isZero();
    }

    @Test
    void canBeAskedForAgainOnceItWasTurnedAway() {
        var siti = village.adult();
        var capital = ask(village.group(siti), siti);
        var loan = village.whole(Village.local("loan"));
        tell(loan, "loan-turned-away.v1", capital, Map.of("person", siti, "reason", "membership-incomplete"));
        facts.await(capital, "capital-turned-away.v1");
        assertThat(waiting()).contains(capital);

        var again = Map.of("amountRupiah", 1_500_000, "months", 10, "purpose", "feed");
        askAgain(capital, again).expect(200);

        assertThat(waiting()).doesNotContain(capital);
        var told = facts.await(it -> it.id().equals(capital) && it.version() == 3, "the second asking");
        assertThat(told.type()).isEqualTo("capital-asked.v1");
        assertThat(told.body().get("amountRupiah").asLong()).isEqualTo(1_500_000);
        askAgain(capital, again).expect(422, "capital-not-turned-away");
    }

    @Test
    void endsWithTheBoardsRefusal() {
        var siti = village.adult();
        var capital = ask(village.group(siti), siti);
        tell(applied(capital), "loan-refused.v1", capital, Map.of("reason", "cannot-repay"));

        var told = facts.await(capital, "capital-refused.v1").body();

        assertThat(told.get("reason").asString()).isEqualTo("cannot-repay");
        assertThat(stage(capital)).isEqualTo("refused");
    }

    @Test
    void showsHowFarItsLoanHasCome() {
        var siti = village.adult();
        var capital = ask(village.group(siti), siti);
        var loan = applied(capital);
        facts.tell("cooperative", "loan-appraised.v1", loan, Map.of());
        facts.tell("cooperative", "loan-approved.v1", loan, Map.of("amountRupiah", 1_800_000));

        Until.holds(() -> view(capital).at("/loans/0").asString().equals("approved"), "the approval is heard");

        assertThat(stage(capital)).isEqualTo("asked");
    }

    @Test
    void leavesAMembersOwnLoanAlone() {
        var loan = village.whole(Village.local("loan"));
        facts.tell("cooperative", "loan-applied.v1", loan, Map.of("amountRupiah", 500_000));
        facts.tell("cooperative", "loan-paid-out.v1", loan, Map.of("amountRupiah", 500_000, "on", "2026-11-27"));
        var siti = village.adult();
        var capital = ask(village.group(siti), siti);
        tell(applied(capital), "loan-refused.v1", capital, Map.of("reason", "cannot-repay"));

        facts.await(capital, "capital-refused.v1");
    }

    @Test
    void isAskedForByWhoBelongsToTheGroupAndOnceAtATime() {
        var siti = village.adult();
        var group = village.group(siti);
        var stranger = village.adult();

        tryToAsk(group, stranger).expect(422, "not-in-group", "person");
        tryToAsk(group, siti).expect(201);
        tryToAsk(group, siti).expect(422, "person-taken", "person");
    }

    private String ask(String group, String person) {
        return tryToAsk(group, person).expect(201).at("/id").asString();
    }

    private Reply tryToAsk(String group, String person) {
        return village.as("mentor")
                .put(
                        village.path("capitals/" + Village.local("capital")),
                        Map.of(
                                "group",
                                village.whole(group),
                                "person",
                                person,
                                "amountRupiah",
                                2_000_000,
                                "months",
                                10,
                                "purpose",
                                "feed"));
    }

    private Reply askAgain(String capital, Map<String, ?> body) {
        return village.as("mentor").once().post(path(capital) + "/askings", body);
    }

    private String applied(String capital) {
        var loan = village.whole(Village.local("loan"));
        tell(loan, "loan-applied.v1", capital, Map.of("amountRupiah", 2_000_000));
        return loan;
    }

    private void tell(String loan, String type, String capital, Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.put("capital", capital);
        facts.tell("cooperative", type, loan, whole);
    }

    private List<String> waiting() {
        return village.as("mentor")
                .get(village.path("today"))
                .at("/kinds/1/first")
                .findValuesAsString("of");
    }

    private String stage(String capital) {
        return view(capital).at("/stage").asString();
    }

    private Reply view(String capital) {
        return village.as("mentor").get(path(capital)).expect(200);
    }

    private String path(String capital) {
        return village.path("capitals/" + capital.substring(capital.indexOf('/') + 1));
    }
}
