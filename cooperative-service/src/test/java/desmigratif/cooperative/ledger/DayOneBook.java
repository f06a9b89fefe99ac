package desmigratif.cooperative.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journal and the trial balances of docs/day-one-of-the-books.md, read from the page itself. */
public final class DayOneBook {

    private static final Path PAGE = Path.of("../docs/day-one-of-the-books.md");

    private DayOneBook() {}

    /** Lines as {@code step, month, debit, credit}. */
    public static List<List<String>> journal() {
        return table("## The journal");
    }

    /** Sums and balance by account, as {@code debit, credit, balance}. */
    public static Map<String, List<Long>> trialBalance(String month) {
        var balances = new LinkedHashMap<String, List<Long>>();
        for (var row : table("## Trial balance of " + month)) {
            if (!row.getFirst().equals("all")) {
                balances.put(
                        row.getFirst().substring(0, 4),
                        row.subList(1, 4).stream().map(DayOneBook::rupiah).toList());
            }
        }
        return balances;
    }

    /** Such as {@code 1201 100,000 + 4101 6,000}. */
    public static Map<String, Long> side(String cell) {
        var side = new LinkedHashMap<String, Long>();
        for (var part : cell.split(" \\+ ")) {
            side.put(part.substring(0, 4), rupiah(part.substring(5)));
        }
        return side;
    }

    private static long rupiah(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    private static List<List<String>> table(String heading) {
        try {
            return Files.readString(PAGE)
                    .split(heading, 2)[1]
                    .split("\n## ", 2)[0]
                    .lines()
                    .filter(it -> it.startsWith("| "))
                    .skip(1)
                    .map(it -> Arrays.stream(it.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("docs/day-one-of-the-books.md cannot be read", e);
        }
    }
}
