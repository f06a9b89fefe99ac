package desmigratif.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.hear.Hearing;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Until;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told moves the figures, whatever the order, however late, however often. */
@ReportingTest
class FiguresTest {

    private final Facts facts;
    private final Http http;
    private final Hearing hearing;

    FiguresTest(Facts facts, Http http, Hearing hearing) {
        this.facts = facts;
        this.http = http;
        this.hearing = hearing;
    }

    @Test
    void movesADepartureWhenItsDateIsCorrected() {
        var village = new Village(facts, "6101042015").enrol("example", "2025-06-01");
        var siti = village.person("female");
        var episode = village.departed(siti, "2026-10-05", "procedural");
        var officer = officer(village);
        officer.await(village.code, "2026-11", "M6", "12-months", "1/1");
        officer.await(village.code, "2026-10", "M6", "month", "1/1");
        officer.await(village.code, "2026-11", "M6", "month", "0/0");

        village.tell("registry", "migration-clarified.v1", episode, Village.departure(siti, "2026-11-02", "unknown"));

        officer.await(village.code, "2026-11", "M6", "month", "0/1");
        officer.await(village.code, "2026-10", "M6", "month", "0/0");
        officer.await(village.code, "2026-10", "people-active", "period-end", "0/null");
        officer.await(village.code, "2026-11", "people-active", "period-end", "1/null");
    }

    @Test
    void countsARepeatedDepositOnceAndAReversedOneNever() {
        var village = new Village(facts, "6101042016").enrol("example", "2026-06-01");
        var siti = village.person("female");
        var member = village.member(siti);
        var account = village.savings(member, siti);
        var first = village.deposit(account, member, siti, 5_000, "2026-11-05");
        var second = village.deposit(account, member, siti, 20_000, "2026-10-05");
        var officer = officer(village);
        officer.await(village.code, "2026-11", "K2b", "3-months", "1/1");
        officer.await(village.code, "2026-11", "K2c", "3-months", "null/2");

        village.again(
                "cooperative",
                "deposit-made.v1",
                account,
                2,
                first,
                Village.deposit(member, siti, 5_000, "2026-11-05"));
        village.reverse(account, member, siti, second, 20_000, "2026-10-05");

        officer.await(village.code, "2026-11", "K2c", "3-months", "null/1");
        officer.await(village.code, "2026-10", "K2b", "3-months", "0/1");
        assertThat(Asking.node(officer.figures(village.code, "2026-11"), "K2c", "3-months")
                        .at("/value")
                        .asInt())
                .isEqualTo(5_000);
    }

    @Test
    void waitsForTheFactBetweenAndCountsWhatCameTooEarly() {
        var village = new Village(facts, "6101042017").enrol("example", "2026-06-01");
        var episode = village.id("migration");
        var siti = village.person("female");
        facts.tell(
                "registry", "word-heard.v1", episode, 2, "later", "earlier", Instant.EPOCH, Map.of("on", "2026-11-01"));
        Until.holds(() -> hearing.heldFacts() > 0, "the second fact is held");

        facts.tell(
                "registry",
                "migration-departed.v1",
                episode,
                1,
                "earlier",
                null,
                Instant.EPOCH,
                Village.departure(siti, "2026-03-05", "procedural"));

        officer(village).await(village.code, "2026-11", "people-active-confirmed", "period-end", "1/1");
    }

    @Test
    void leavesAVillageMissingUntilItHasAnythingOnRecord() {
        var village = new Village(facts, "6101042018").enrol("example", "2026-06-01");
        var officer = officer(village);
        Until.holds(
                () -> officer.figures(village.code, "2026-11").at("/villages").asInt() == 1, "the village is enrolled");
        var before = officer.figures(village.code, "2026-11");
        assertThat(before.at("/missing/0").asString()).isEqualTo(village.code);
        assertThat(before.at("/figures")).isEmpty();

        village.person("female");

        officer.await(village.code, "2026-11", "people-active", "period-end", "0/null");
        assertThat(officer.figures(village.code, "2026-11").at("/missing")).isEmpty();
        var since = Asking.PLACES + village.code + "/figures?period=2026-05";
        assertThat(officer.http().get(since).expect(200).at("/villages").asInt())
                .isZero();
    }

    @Test
    void isFinalOnceAllIsHeardAndComputed() {
        var village = new Village(facts, "6101042019").enrol("real", "2026-10-01");
        var siti = village.person("female");
        village.departed(siti, "2026-10-05", "procedural");
        var officer = officer(village);
        officer.await(village.code, "2026-11", "M6", "12-months", "1/1");

        Until.holds(
                () -> !officer.figures(village.code, "2026-11")
                        .at("/provisional")
                        .asBoolean(),
                "nothing is open");

        var reply = officer.figures(village.code, "2026-11");
        assertThat(reply.at("/layer").asString()).isEqualTo("real");
        assertThat(reply.at("/notice").isNull()).isTrue();
        assertThat(reply.at("/asOf").asString()).isEqualTo("2025-11-30T03:00:00Z");
        var figure = Asking.node(reply, "M6", "12-months");
        assertThat(reply.text()).contains("\"value\":1.0000");
        assertThat(figure.at("/name/id").asString()).isEqualTo("Bagian keberangkatan prosedural");
        assertThat(figure.at("/unit").asString()).isEqualTo("share");
    }

    private Asking officer(Village village) {
        return new Asking(http.as("officer", village.code));
    }
}
