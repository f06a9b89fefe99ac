package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Fact;
import desmigratif.kit.Id;
import desmigratif.kit.hear.Feed;
import desmigratif.kit.json.FactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in {@code contracts/} is what others read: for each fact one approved example and its JSON Schema. The
 * owner's test compares them; {@code -Dcontracts=write} writes what is new, and refuses to remove, rename, retype or
 * newly require a field.
 */
public final class Contracts {

    private static final Path PLACE = Path.of("..", "contracts");
    private static final FactJson FACTS = new FactJson();
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Contracts() {}

    /** The owner's half: each fact is written as its contract shows it. */
    public static void write(String service, Fact fact) {
        var example = PLACE.resolve(service).resolve(fact.type() + ".json");
        var schema = PLACE.resolve(service).resolve(fact.type() + ".schema.json");
        var shown = pretty(FACTS.map(FACTS.told(fact)));
        var shape = FactSchema.of(service, fact);
        if ("write".equals(System.getProperty("contracts"))) {
            if (Files.exists(schema)) {
                FactSchema.refuseBreaking(FACTS.map(read(schema)), shape);
            }
            store(example, shown);
            store(schema, pretty(shape));
        }
        assertThat(example)
                .as("no contract yet: run the test with -Dcontracts=write and look at the file")
                .exists();
        assertThat(read(example)).isEqualTo(shown);
        assertThat(read(schema)).isEqualTo(pretty(shape));
    }

    /** Covers every permitted kind of fact, and leaves no file behind that nobody writes. */
    public static void covers(Class<? extends Fact> parent, List<? extends Fact> facts) {
        assertThat(facts.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(kinds(parent).toArray(Class<?>[]::new));
    }

    /** The files of a service's contracts that none of these facts writes. */
    public static List<String> orphans(String service, List<? extends Fact> facts) {
        var written = facts.stream().map(it -> it.type() + ".json").toList();
        return examples(service).stream()
                .map(it -> it.getFileName().toString())
                .filter(it -> !written.contains(it))
                .toList();
    }

    /** A reader's half: every kind on the topic is read or passed over on purpose, and what is read can be read. */
    public static void reads(Feed feed, String service) {
        var unknown = new ArrayList<String>();
        for (var example : examples(service)) {
            var type = example.getFileName().toString().replaceFirst("\\.json$", "");
            var body = FACTS.map(read(example));
            if (!feed.knows(Id.kind(String.valueOf(body.get("id"))), type)) {
                unknown.add(type);
            }
            feed.types().getOrDefault(type, List.of()).forEach(reader -> FACTS.read(reader, body));
        }
        assertThat(unknown).as("read these kinds, or pass them over on purpose").isEmpty();
        assertThat(feed.types().keySet())
                .as("kinds that are read but stand in no contract")
                .isSubsetOf(examples(service).stream()
                        .map(it -> it.getFileName().toString().replaceFirst("\\.json$", ""))
                        .toList());
    }

    private static List<Class<?>> kinds(Class<?> parent) {
        return parent.isSealed()
                ? Arrays.stream(parent.getPermittedSubclasses())
                        .flatMap(it -> kinds(it).stream())
                        .toList()
                : List.of(parent);
    }

    private static List<Path> examples(String service) {
        try (var files = Files.list(PLACE.resolve(service))) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .filter(it -> !it.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(Map<String, ?> json) {
        return PRETTY.writeValueAsString(json) + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
