package desmigratif.embedded.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyTest {

    /** In the order in which they stand. */
    private static final List<Object> VALUES = Arrays.asList(
            MinKey.getInstance(),
            null,
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            -(1L << 53) - 1,
            -1.5,
            -1,
            0,
            Double.MIN_VALUE,
            0.5,
            1,
            2L,
            Integer.MAX_VALUE,
            1L << 53,
            (1L << 53) + 1,
            (1L << 53) + 2,
            (1L << 53) + 3,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NaN,
            "",
            "\0",
            "\0a",
            "a",
            "a\0",
            "a\0b",
            "ab",
            "b",
            "é",
            "ə",
            "\uD83D\uDE00",
            "\uFF01",
            new Document(),
            new Document("a", null),
            new Document("a", 1),
            new Document("a", 1).append("b", 1),
            new Document("b", 1),
            new Document("a", "x"),
            new BinData(new byte[] {}),
            new BinData(new byte[] {(byte) 0xFF}),
            new BinData(new byte[] {0, 1}),
            UUID.fromString("0197c2d0-0000-7000-8000-000000000001"),
            UUID.fromString("f197c2d0-0000-7000-8000-000000000001"),
            new ObjectId("507f1f77bcf86cd799439011"),
            false,
            true,
            Instant.ofEpochMilli(-5),
            Instant.ofEpochMilli(5),
            new BsonTimestamp(5),
            MaxKey.getInstance());

    @Test
    void standsInTheOrderOfTheValues() {
        var comparator = ValueComparator.ascWithoutListHandling();
        for (var i = 0; i < VALUES.size(); i++) {
            for (var j = 0; j < VALUES.size(); j++) {
                var one = VALUES.get(i);
                var other = VALUES.get(j);
                var keys = Integer.signum(Key.of(one).compareTo(Key.of(other)));

                assertThat(keys).as("%s and %s", one, other).isEqualTo(Integer.compare(i, j));
                if (isExactForTheLibrary(one) && isExactForTheLibrary(other)) {
                    assertThat(Integer.signum(comparator.compare(one, other)))
                            .as("%s, %s", one, other)
                            .isEqualTo(keys);
                }
            }
        }
    }

    /** It compares a long with an infinite double as if that were a long too. */
    private static boolean isExactForTheLibrary(@Nullable Object value) {
        return value != null && !(value instanceof Double number && !Double.isFinite(number));
    }

    @Test
    void isTheSameForTheSameNumber() {
        assertThat(Key.of(5)).isEqualTo(Key.of(5L)).isEqualTo(Key.of(5.0)).hasSameHashCodeAs(Key.of(5.0));
        assertThat(Key.of(0.0)).isEqualTo(Key.of(-0.0));
    }

    @Test
    void endsAfterAllThatBeginsWithIt() {
        var village = Key.of("v");

        assertThat(village.end()).isGreaterThan(village.then(Key.of(MaxKey.getInstance())));
        assertThat(village.end()).isLessThan(Key.of("v\0")).isLessThan(Key.of("va"));
    }

    @Test
    void refusesWhatHasNoOrder() {
        assertThatThrownBy(() -> Key.of(new Decimal128(new BigDecimal("1.5")))).isInstanceOf(NotAKey.class);
        assertThatThrownBy(() -> Key.of(new Object())).isInstanceOf(NotAKey.class);
    }
}
