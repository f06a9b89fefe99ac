package desmigratif.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves that the null check of the build is alive: the flags are the build's own, handed over by surefire. */
class NullnessCanaryTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void refusesToReadThroughAPossibleNull() throws Exception {
        assertThat(compile("@Nullable String")).contains("[NullAway] dereferenced expression 'text' is @Nullable");
    }

    @Test
    void acceptsWhatCannotBeNull() throws Exception {
        assertThat(compile("String")).isEmpty();
    }

    private String compile(String type) throws IOException, InterruptedException {
        var source = Files.writeString(directory.resolve("Canary.java"), """
            import org.jspecify.annotations.*;
            @NullMarked class Canary { int length(%s text) { return text.length(); } }
            """.formatted(type));
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/javac"));
        for (var part : List.of("api", "file", "main", "model", "parser", "processing", "tree", "util")) {
            command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED");
        command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
        command.add("-XDcompilePolicy=simple");
        command.add("--should-stop=ifError=FLOW");
        command.add(System.getProperty("nullaway.flags"));
        var path = System.getProperty("java.class.path");
        command.addAll(List.of("-processorpath", path, "-cp", path, "-d", directory.toString(), source.toString()));
        var javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(javac.getInputStream().readAllBytes());
        javac.waitFor();
        return said;
    }
}
