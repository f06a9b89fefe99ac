package desmigratif.benchmarks.child;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What an application may switch on of all that lies on the class path; the rest is kept out by name. */
public enum Part {
    DOCUMENTS("org.springframework.boot.mongodb", "org.springframework.boot.data"),
    STREAM(
            "org.springframework.cloud.stream",
            "org.springframework.cloud.function",
            "org.springframework.boot.integration"),
    KAFKA("org.springframework.boot.kafka"),
    RELATIONAL("org.springframework.boot.jdbc", "org.springframework.boot.transaction", "org.springframework.boot.sql"),
    MODULITH("org.springframework.modulith"),
    NAMASTACK("io.namastack");

    private static final List<String> NEVER = List.of(
            "org.springframework.boot.security",
            "org.springframework.boot.session",
            "org.springframework.boot.thymeleaf",
            "org.springframework.boot.micrometer",
            "org.springframework.boot.actuate",
            "org.springframework.boot.health",
            "org.springframework.boot.webmvc.autoconfigure.error",
            "org.springframework.cloud.gateway",
            "org.springframework.cloud.autoconfigure",
            "org.springframework.cloud.client",
            "org.springframework.cloud.commons",
            "org.springframework.session",
            "org.springdoc");

    private final List<String> prefixes;

    Part(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    /** What to keep out of an application that is made of these. */
    static String without(Collection<Part> parts) {
        var others = Arrays.stream(values()).filter(it -> !parts.contains(it)).flatMap(it -> it.prefixes.stream());
        return String.join(",", Stream.concat(NEVER.stream(), others).toList());
    }
}
