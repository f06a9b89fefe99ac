package desmigratif.kit.problem;

import desmigratif.kit.Problem;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body may be 1 MB of JSON or 10 MB of a file, however it says its length. */
final class LimitedBody extends HttpServletRequestWrapper {

    private static final long MOST_OF_JSON = 1 << 20;
    private static final long MOST_OF_A_FILE = 10 << 20;

    private final long most;
    private @Nullable ServletInputStream stream;

    private LimitedBody(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    static HttpServletRequest of(HttpServletRequest request) {
        var type = request.getContentType();
        var file = type != null && (type.startsWith("multipart/") || type.startsWith("text/csv"));
        var most = file ? MOST_OF_A_FILE : MOST_OF_JSON;
        if (request.getContentLengthLong() > most) {
            throw new Problem(413, "body-too-large", null);
        }
        return new LimitedBody(request, most);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Counted(super.getInputStream(), most);
        }
        return stream;
    }

    /** Counts what is read and stops where it is too much. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long left) {
            this.body = body;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = body.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Problem(413, "body-too-large", null);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
