package desmigratif.cooperative.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The pages of the book, against those worked out by hand. */
final class BookPages {

    private final Desk desk;

    BookPages(Desk desk) {
        this.desk = desk;
    }

    void areAsWorkedOutByHand(String name, String month) {
        desk.posted();
        journal(month);
        trialBalance(name, month);
    }

    private void journal(String month) {
        var entries = new ArrayList<String>();
        long number = 0;
        for (var entry : desk.auditor
                .get(desk.path("/books/usp/journal?limit=200&month=" + month))
                .at("/items")) {
            assertThat(entry.at("/number").asLong()).isEqualTo(++number);
            entries.add(sides(entry));
        }
        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(DayOneBook.journal().stream()
                        .filter(it -> it.get(1).equals(month))
                        .map(it -> DayOneBook.side(it.get(2)) + " " + DayOneBook.side(it.get(3)))
                        .toList());
    }

    private static String sides(JsonNode entry) {
        var debit = new LinkedHashMap<String, Long>();
        var credit = new LinkedHashMap<String, Long>();
        for (var line : entry.at("/lines")) {
            var debited = line.at("/debitRupiah").asLong();
            var side = debited > 0 ? debit : credit;
            side.put(
                    line.at("/account").asString(),
                    debited + line.at("/creditRupiah").asLong());
        }
        return debit + " " + credit;
    }

    private void trialBalance(String name, String month) {
        var accounts = new LinkedHashMap<String, List<Long>>();
        for (var row : desk.auditor
                .get(desk.path("/books/usp/trial-balance?month=" + month))
                .at("/accounts")) {
            accounts.put(
                    row.at("/account").asString(),
                    List.of(
                            row.at("/debitRupiah").asLong(),
                            row.at("/creditRupiah").asLong(),
                            row.at("/balanceRupiah").asLong()));
        }
        assertThat(accounts).isEqualTo(DayOneBook.trialBalance(name));
    }
}
