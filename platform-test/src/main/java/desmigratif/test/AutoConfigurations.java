package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What an application takes of all that is on its class path, held to a file: the list it has alone is approved by its own
 * module, and must be the list it has beside its neighbours.
 */
public final class AutoConfigurations {

    private static final String FILE = "src/test/resources/auto-configurations.txt";

    private AutoConfigurations() {}

    /** The application in its own module; run with {@code -Dautoconfigurations=write} to accept what is new. */
    public static void alone(ApplicationContext context) {
        if ("write".equals(System.getProperty("autoconfigurations"))) {
            try {
                Files.writeString(Path.of(FILE), String.join("\n", taken(context)) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        beside(Path.of(""), context);
    }

    /** The application beside its neighbours; its list lies in its own module. */
    public static void beside(Path module, ApplicationContext context) {
        try {
            var taken = new TreeSet<>(taken(context));
            var alone = new TreeSet<>(Files.readAllLines(module.resolve(FILE)));
            var name = context.getEnvironment().getProperty("spring.application.name");
            assertThat(difference(taken, alone))
                    .as("taken by " + name + " only here")
                    .isEmpty();
            assertThat(difference(alone, taken))
                    .as("taken by " + name + " only alone")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> taken(ApplicationContext context) {
        var report = ConditionEvaluationReport.get(((ConfigurableApplicationContext) context).getBeanFactory());
        return report.getConditionAndOutcomesBySource().entrySet().stream()
                .filter(it -> it.getKey().endsWith("AutoConfiguration")
                        && it.getValue().isFullMatch())
                .map(it -> it.getKey())
                .filter(it -> !it.contains(".test."))
                .sorted()
                .toList();
    }
}
