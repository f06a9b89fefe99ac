package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Every Java file looks as the formatter writes it. Red? Run it with {@code -Dlayout=fix}, or
 * {@code -Dlayout=fix -Dlayout.under=registry-service} for a part of them.
 */
class LayoutTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private final boolean fix = "fix".equals(System.getProperty("layout"));
    private final Path under = Sources.ROOT.resolve(System.getProperty("layout.under", ""));

    @Test
    void everyFileIsLaidOutAlike() {
        assertThat(Sources.all(".java").filter(it -> it.startsWith(under)).filter(this::differs))
                .isEmpty();
    }

    private boolean differs(Path file) {
        try {
            var written = Files.readString(file);
            var laidOut = FORMATTER.formatSourceAndFixImports(written);
            if (fix && !laidOut.equals(written)) {
                Files.writeString(file, laidOut);
                return false;
            }
            return !laidOut.equals(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }
}
