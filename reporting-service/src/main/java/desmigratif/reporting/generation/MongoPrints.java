package desmigratif.reporting.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Hashes documents, in the order they come, field by field as they are stored. */
public final class MongoPrints {

    private MongoPrints() {}

    public static Shelf.Print of(Iterable<Document> documents, UnaryOperator<Document> whatCounts) {
        var digest = sha256();
        long count = 0;
        for (var document : documents) {
            digest.update(whatCounts.apply(document).toJson().getBytes(UTF_8));
            digest.update((byte) '\n');
            count++;
        }
        return new Shelf.Print(count, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
