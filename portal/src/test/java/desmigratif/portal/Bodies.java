package desmigratif.portal;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Bodies of requests. */
final class Bodies {

    private Bodies() {}

    static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    static BodyPublisher zeros(int length) {
        return BodyPublishers.ofByteArray(new byte[length]);
    }

    /** One whose length is not announced. */
    static BodyPublisher unannounced(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }
}
