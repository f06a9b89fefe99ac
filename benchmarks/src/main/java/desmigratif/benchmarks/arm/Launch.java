package desmigratif.benchmarks.arm;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** How the platform's own process is started, and with the same flags any other arm's. */
public final class Launch {

    /** The property that holds the command of the platform's process, an argument a line. */
    public static final String PROPERTY = "desmigratif.serve";

    private Launch() {}

    /** The platform's own command. */
    public static List<String> platform() {
        var told = System.getProperty(PROPERTY);
        if (told == null) {
            throw new CannotRun("the benchmark is started by ./desmigratif bench");
        }
        return new ArrayList<>(List.of(told.split("\n")));
    }

    /** The flags that every arm's process has. */
    public static List<String> shared() {
        return platform().stream()
                .skip(1)
                .takeWhile(it -> !it.equals("-jar"))
                .filter(it -> !it.startsWith("-XX:AOTCache"))
                .toList();
    }

    /** A Java program of ours with the platform's flags, without its cache. */
    static List<String> java(String mainClass, String... arguments) {
        var command = new ArrayList<>(List.of(platform().getFirst()));
        command.addAll(shared());
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classPath() {
        var paths = System.getProperty("java.class.path").split(File.pathSeparator);
        return String.join(
                File.pathSeparator,
                java.util.Arrays.stream(paths)
                        .map(it -> new File(it).getAbsolutePath())
                        .toList());
    }
}
