package desmigratif.benchmarks.ours;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Command;
import java.util.List;
import org.bson.Document;

/** One kind of command that the platform is loaded with. */
interface Work {

    /** Makes what commands are sent to; their ids in their village. */
    List<String> prepare(Village village, int many);

    /** The service that takes it, and the account of who asks. */
    String service();

    String asker();

    /** The copies in reporting that show it. */
    String shownIn();

    Command command(String target, String token);

    /** What a copy of a thing says of commands so far. */
    Tally tally(Document copy);

    static byte[] request(String service, String rest, String token, String key, String body) {
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                + "Content-Type: application/json\r\nIdempotency-Key: %s\r\nContent-Length: %d\r\n\r\n";
        return (head.formatted(Village.path(service, rest), token, key, body.length()) + body).getBytes(UTF_8);
    }
}
