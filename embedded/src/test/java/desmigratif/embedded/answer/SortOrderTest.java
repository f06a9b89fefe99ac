package desmigratif.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SortOrderTest {

    /** In the order in which they stand, upwards. */
    private static final List<Document> BY_N = stand(List.of(), null, List.of(3, 9), 4, List.of(5, 1_000), "a");

    private static List<Document> stand(@Nullable Object... values) {
        return Arrays.stream(values).map(value -> new Document("n", value)).toList();
    }

    private static List<Document> sorted(List<Document> documents, Document by) {
        return SortOrder.of(by).sorted(documents.reversed().stream()).toList();
    }

    @Test
    void countsTheLeastElementUpwards() {
        assertThat(sorted(BY_N, new Document("n", 1))).isEqualTo(BY_N);
    }

    @Test
    void countsTheGreatestElementDownwards() {
        var down = stand("a", List.of(5, 1_000), List.of(3, 9), 4, null, List.of());

        assertThat(sorted(BY_N, new Document("n", -1))).isEqualTo(down);
    }

    @Test
    void goesOnWithTheNextFieldWhereOneIsTheSame() {
        var one = new Document("a", 1).append("b", new Document("c", 2));
        var two = new Document("a", 1.0).append("b", new Document("c", 1));
        var three = new Document("a", 2L);

        assertThat(sorted(List.of(one, two, three), new Document("a", -1).append("b.c", 1)))
                .containsExactly(three, two, one);
    }

    @Test
    void sortsAnyNumberOfEmptyArrays() {
        var many = IntStream.range(0, 200)
                .mapToObj(i ->
                        new Document("n", i % 3 == 0 ? List.of(i) : i % 3 == 1 ? List.of() : Collections.nCopies(2, i)))
                .toList();

        assertThat(sorted(many, new Document("n", 1))).hasSize(200).startsWith(new Document("n", List.of()));
    }
}
