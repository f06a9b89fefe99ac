package desmigratif.standalone.example.making;

import java.util.List;

/** A small table as it stands in the source: words in lines. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String table) {
        return table.lines()
                .filter(it -> !it.isBlank())
                .map(it -> List.of(it.strip().split("\\s+")))
                .toList();
    }

    static int number(List<String> row, int at) {
        return Integer.parseInt(row.get(at));
    }
}
