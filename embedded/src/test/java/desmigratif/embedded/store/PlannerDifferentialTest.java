package desmigratif.embedded.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked or changed, the planner finds what reading everything finds, and the indexes hold what they should. */
class PlannerDifferentialTest {

    private static final int DOCUMENTS = 300, STEPS = 4_000;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void plannedAndUnplannedAgree(long seed) {
        try (var planned = new InProcess(directory.resolve("planned"), true);
                var unplanned = new InProcess(directory.resolve("unplanned"), false)) {
            var both = new Both(planned, unplanned, new RandomVillage(seed));
            RandomVillage.INDEXES.forEach(both::index);
            for (var i = 0; i < DOCUMENTS; i++) {
                both.insert();
            }

            for (var i = 0; i < STEPS; i++) {
                both.step();
            }

            both.compareAll();
            assertThat(both.plannedQueries).isGreaterThan(STEPS / 4);
            new IndexCheck(planned.collection("c")).everyIndexHoldsWhatItShould();
        }
    }

    /** The same things done to both. */
    private static final class Both {

        private final InProcess planned;
        private final InProcess unplanned;
        private final RandomVillage village;
        private int plannedQueries;

        Both(InProcess planned, InProcess unplanned, RandomVillage village) {
            this.planned = planned;
            this.unplanned = unplanned;
            this.village = village;
        }

        void index(Document index) {
            planned.index("c", index.cloneDeeply());
            unplanned.index("c", index.cloneDeeply());
        }

        void insert() {
            both("insert", () -> new Document("documents", List.of(village.document())));
        }

        void step() {
            switch (village.below(12)) {
                case 0 -> insert();
                case 1 -> update(new Document("_id", village.id()), village.document(), false);
                case 2 -> update(new Document("_id", village.id()), village.updateOfOne(), false);
                case 3 -> update(village.query(), village.updateOfMany(), true);
                case 4 -> findAndModify();
                case 5 -> delete();
                default -> query();
            }
        }

        private void update(Document query, Document update, boolean all) {
            update.remove("_id");
            var statement = new Document("q", query)
                    .append("u", update)
                    .append("multi", all)
                    .append("upsert", !all);
            both("update", () -> new Document("updates", List.of(statement)));
        }

        private void delete() {
            var one = new Document("q", new Document("_id", village.id())).append("limit", 1);
            var few = new Document("q", village.query().append("x", village.below(30))).append("limit", 0);
            both("delete", () -> new Document("deletes", List.of(one, few)));
        }

        private void findAndModify() {
            var sort = village.sort().append("_id", 1);
            var body =
                    new Document("query", village.query()).append("sort", sort).append("update", village.updateOfOne());
            both("findAndModify", () -> body);
        }

        private void query() {
            var query = village.query();
            var sorted = village.oneIn(2);
            var body = new Document("filter", query);
            if (sorted) {
                var sort = village.sort();
                body.append("sort", sort).append("skip", village.below(4));
                body.append("limit", village.oneIn(2) ? 1 + village.below(20) : 0);
                compareOrder(sort, body);
            } else {
                compare(body);
            }
            plannedQueries +=
                    planned.collection("c").snapshot().plan(query, null, false).isPresent() ? 1 : 0;
        }

        private void compare(Document body) {
            assertThat(ids(planned.find("c", body))).as("%s", body).isEqualTo(ids(unplanned.find("c", body)));
        }

        /** Documents that are equal in the order may change places. */
        private void compareOrder(Document sort, Document body) {
            Function<Document, List<?>> places = document -> sort.keySet().stream()
                    .map(field -> Place.of(document, field, Integer.valueOf(1).equals(sort.get(field))))
                    .toList();
            assertThat(planned.find("c", body).stream().map(places).toList())
                    .as("%s", body)
                    .isEqualTo(unplanned.find("c", body).stream().map(places).toList());
        }

        private void both(String command, Supplier<Document> body) {
            var asked = body.get();
            var one = planned.run(command, "c", asked.cloneDeeply());
            var other = unplanned.run(command, "c", asked.cloneDeeply());
            assertThat(one).as("%s %s", command, asked).isEqualTo(other);
        }

        void compareAll() {
            var everything = new Document("filter", new Document());
            assertThat(byId(planned.find("c", everything))).isEqualTo(byId(unplanned.find("c", everything)));
        }

        private static List<String> ids(List<Document> documents) {
            return documents.stream()
                    .map(document -> "" + document.get("_id"))
                    .sorted()
                    .toList();
        }

        private static Map<String, Document> byId(List<Document> documents) {
            return documents.stream().collect(toMap(document -> "" + document.get("_id"), Function.identity()));
        }
    }

    /** Equal to another if neither sorts before the other; of an array the least counts upwards, the most downwards. */
    private record Place(@Nullable Object value, boolean up) {

        static Place of(Document document, String field, boolean up) {
            return new Place(Utils.getSubdocumentValueCollectionAware(document, field), up);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            var comparator = up ? ValueComparator.asc() : ValueComparator.desc();
            return other instanceof Place place
                    && (Objects.equals(value, place.value) || comparator.compare(value, place.value) == 0);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @Test
    void checkOfTheIndexesCanFail() {
        try (var store = new InProcess(directory.resolve("broken"), true)) {
            store.index("c", RandomVillage.INDEXES.get(1).cloneDeeply());
            store.run("insert", "c", new Document("documents", List.of(new Document("_id", 1).append("c", 5))));
            var check = new IndexCheck(store.collection("c"));

            check.everyIndexHoldsWhatItShould();
            check.breakAnIndex();

            assertThatThrownBy(check::everyIndexHoldsWhatItShould).isInstanceOf(AssertionError.class);
        }
    }
}
