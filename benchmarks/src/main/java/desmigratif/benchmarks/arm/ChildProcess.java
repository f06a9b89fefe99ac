package desmigratif.benchmarks.arm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of an arm that is not ours: says when it is ready, answers line by line. */
final class ChildProcess {

    private final java.lang.Process process;
    private final BufferedReader said;
    private final int port;

    private ChildProcess(java.lang.Process process, BufferedReader said, int port) {
        this.process = process;
        this.said = said;
        this.port = port;
    }

    static ChildProcess start(String arm, Path directory, List<String> more) {
        try {
            Files.createDirectories(directory);
            var arguments =
                    new ArrayList<>(List.of(arm, directory.resolve("engines").toString()));
            arguments.addAll(more);
            var command = Launch.java("desmigratif.benchmarks.Child", arguments.toArray(String[]::new));
            command.add(1, "-Ddesmigratif.log=" + directory.resolve("log"));
            var builder = new ProcessBuilder(command).directory(directory.toFile());
            var process = builder.redirectError(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("console.log").toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            return new ChildProcess(process, said, Integer.parseInt(next(said, "ready ", directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String next(BufferedReader said, String word, Path directory) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(word)) {
                return line.substring(word.length());
            }
        }
        throw new CannotRun("its process ended; " + directory + " has its log");
    }

    synchronized String ask(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return next(said, "answer ", Path.of("the directory of the arm"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Its input ends, so it does. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
        if (!await()) {
            kill();
        }
    }

    private boolean await() {
        try {
            return process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
