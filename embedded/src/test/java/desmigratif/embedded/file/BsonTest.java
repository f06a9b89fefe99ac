package desmigratif.embedded.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's own encoder says what is right. */
class BsonTest {

    static Stream<Object> values() {
        return Stream.of(
                "",
                "Warga",
                "kopi é 中 \uD83D\uDE00 \uD83D a",
                "long ".repeat(1_000),
                7,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                -0.0,
                Double.NaN,
                true,
                false,
                Instant.ofEpochMilli(-1_234_567),
                new BinData(new byte[] {1, 2, -3}),
                new UUID(1, -2),
                new LegacyUUID(3, -4),
                new ObjectId(),
                new BsonTimestamp(5L << 32 | 6),
                new BsonRegularExpression("^a.*", "i"),
                Decimal128.fromNumber(3.5),
                MinKey.getInstance(),
                MaxKey.getInstance(),
                new Document(),
                new Document("a", new Document("b", Arrays.asList(1, null, "x"))),
                List.of(),
                Set.of(4),
                IntStream.range(0, 120).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesWhatTheLibraryWrites(Object value) {
        var document = new Document("field", value).append("née", value).append("nothing", null);

        assertThat(ours(document)).isEqualTo(theLibrarys(document));
    }

    @Test
    void refusesWhatIsNoValue() {
        assertThatThrownBy(() -> ours(new Document("field", Missing.getInstance())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] ours(Document document) {
        var bson = new Bson().document(document);
        return Arrays.copyOf(bson.bytes(), bson.length());
    }

    private static byte[] theLibrarys(Document document) {
        var buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }
}
