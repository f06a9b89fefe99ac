package desmigratif.standalone.check;

import desmigratif.standalone.check.Story.Moment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * I2: every balance is the fold of its facts and never below nothing. I12: reporting has of every account and member what
 * the cooperative had when it was at the version reporting has heard.
 */
final class Money {

    private final Look balances = new Look("I2", "a balance is what its facts come to, never below nothing");
    private final Look agreement = new Look("I12", "cooperative and reporting agree, as far as it was heard");
    private final Map<String, Kept> reported = new HashMap<>();

    Money(Iterable<Kept> kept) {
        kept.forEach(it -> {
            if (it.service().equals("reporting")) {
                reported.put(it.thing(), it);
            }
        });
    }

    List<Look> looks() {
        return List.of(balances, agreement);
    }

    void of(Story story) {
        if (story.service().equals("cooperative")) {
            switch (Facts.kind(story.thing())) {
                case "savings" -> savings(story);
                case "loan" -> loan(story);
                case "member" -> member(story);
                default -> {}
            }
        }
    }

    private void savings(Story story) {
        balances.count("accounts", 1);
        long balance = 0;
        long deposited = 0;
        var heard = reported.get(story.thing());
        for (var fact : story.facts()) {
            var told = fact.read();
            var amount = told.path("amountRupiah").asLong(0);
            var kept = amount - told.path("claimRupiah").asLong(0);
            balance += sign(fact) * kept;
            var after = told.path("balanceRupiah").asLong(0);
            expect(story, fact, after, balance);
            if (fact.version() == story.version()) {
                expect(story, fact, state(story).getLong("balanceRupiah"), balance);
            }
            if (heard != null && fact.version() <= heard.version()) {
                deposited += isDeposit(fact) ? sign(fact) * amount : 0;
            }
        }
        if (heard != null && heard.copy() != null) {
            agreement.count("accounts", 1);
            agreement.expect(deposits(heard.copy()) == deposited, story.thing() + " differs in reporting");
        }
    }

    private static int sign(Moment fact) {
        return switch (Objects.requireNonNull(fact.type())) {
            case "deposit-made.v1", "withdrawal-reversed.v1" -> 1;
            case "withdrawal-made.v1", "deposit-reversed.v1" -> -1;
            default -> 0;
        };
    }

    private static boolean isDeposit(Moment fact) {
        return Objects.requireNonNull(fact.type()).startsWith("deposit-");
    }

    private static long deposits(Document copy) {
        return copy.get("depositsRupiah", Document.class).values().stream()
                .flatMap(it -> ((List<?>) it).stream())
                .mapToLong(it -> ((Number) it).longValue())
                .sum();
    }

    private void loan(Story story) {
        balances.count("loans", 1);
        long owed = 0;
        for (var fact : story.facts()) {
            var told = fact.read();
            switch (Objects.requireNonNull(fact.type())) {
                case "loan-paid-out.v1" -> owed = told.path("amountRupiah").asLong();
                case "loan-payout-reversed.v1" ->
                    owed -= told.path("amountRupiah").asLong();
                case "loan-repaid.v1" -> owed = repaid(story, fact, told, owed, -1);
                case "loan-repayment-reversed.v1" -> owed = repaid(story, fact, told, owed, 1);
                default -> {}
            }
        }
    }

    private long repaid(Story story, Moment fact, JsonNode told, long owed, int sign) {
        var after = owed + sign * told.path("principalRupiah").asLong();
        expect(story, fact, told.path("outstandingRupiah").asLong(), after);
        return after;
    }

    private void member(Story story) {
        var heard = reported.get(story.thing());
        if (heard == null || heard.copy() == null) {
            return;
        }
        var belongs = false;
        for (var fact : story.facts()) {
            if (fact.version() <= heard.version()) {
                belongs = belongs && !"member-resigned.v1".equals(fact.type())
                        || "member-admitted.v1".equals(fact.type());
            }
        }
        agreement.count("members", 1);
        var known = heard.copy().get("admitted") != null && heard.copy().get("resigned") == null;
        agreement.expect(known == belongs, story.thing() + " is a member in one of the two only");
    }

    private void expect(Story story, Moment fact, long said, long folded) {
        balances.expect(
                said == folded && folded >= 0,
                story.thing() + " version " + fact.version() + " says " + said + ", its facts come to " + folded);
    }

    private static Document state(Story story) {
        return Objects.requireNonNull(story.document()).get("state", Document.class);
    }
}
