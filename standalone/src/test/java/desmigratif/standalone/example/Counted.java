package desmigratif.standalone.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a village, counted by what stands in them and nothing else. */
record Counted(String village) {

    /** A row of a file. */
    record Line(Map<String, String> fields) {

        String get(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }
    }

    List<Line> rows(String file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(Files.readString(Path.of("src/main/resources/example", village, file), UTF_8))) {
            return csv.stream().map(it -> new Line(it.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Line> people() {
        return rows("people.csv").stream();
    }

    /** Abroad by the list of people, or left since. */
    List<Line> abroad() {
        var left = niks("departures.csv");
        return people().filter(it -> it.get("status_migrasi").equals("aktif") || left.contains(it.get("nik")))
                .toList();
    }

    List<Line> returned() {
        return people().filter(it -> it.get("status_migrasi").equals("purna")).toList();
    }

    List<Line> candidates() {
        return people().filter(it -> it.get("status_migrasi").equals("calon")).toList();
    }

    /** Who is of age, here, and no candidate. */
    List<Line> adultsAtHome() {
        var abroad = abroad();
        return people().filter(it -> it.get("tanggal_izin").isEmpty())
                .filter(it -> !abroad.contains(it))
                .filter(it -> !it.get("status_migrasi").equals("calon"))
                .toList();
    }

    /** B1: who came back, and spouse, parent or child of someone who did or is away. */
    List<Line> targets() {
        var migrants = Stream.concat(abroad().stream(), returned().stream())
                .collect(Collectors.groupingBy(it -> it.get("keluarga")));
        return adultsAtHome().stream()
                .filter(it -> it.get("status_migrasi").equals("purna")
                        || migrants.getOrDefault(it.get("keluarga"), List.of()).stream()
                                .anyMatch(other -> areKin(it.get("hubungan"), other.get("hubungan"))))
                .toList();
    }

    private static boolean areKin(String one, String other) {
        var head = "Kepala keluarga";
        var close = List.of("Istri", "Suami", "Anak", "Orang tua");
        var pair = List.of(one, other);
        boolean withHead = pair.contains(head) && close.stream().anyMatch(pair::contains);
        boolean withSpouse = pair.contains("Anak") && (pair.contains("Istri") || pair.contains("Suami"));
        return withHead || withSpouse;
    }

    /** How many households have so many of them. */
    static Map<Long, Long> perHousehold(List<Line> people) {
        return people.stream()
                .collect(Collectors.groupingBy(it -> it.get("keluarga"), Collectors.counting()))
                .values()
                .stream()
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }

    static List<String> households(List<Line> people) {
        return people.stream().map(it -> it.get("keluarga")).distinct().toList();
    }

    static Map<String, Long> by(String column, List<Line> rows) {
        return rows.stream().collect(Collectors.groupingBy(it -> it.get(column), Collectors.counting()));
    }

    static Map<String, Long> byMonth(String column, List<Line> rows) {
        return rows.stream()
                .filter(it -> !it.get(column).isEmpty())
                .collect(Collectors.groupingBy(it -> it.get(column).substring(0, 7), Collectors.counting()));
    }

    static long count(List<Line> rows, Predicate<Line> which) {
        return rows.stream().filter(which).count();
    }

    static long sum(List<Line> rows, String... columns) {
        return rows.stream()
                .flatMap(it -> Stream.of(columns).map(it::get))
                .filter(it -> !it.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }

    List<String> niks(String file) {
        return rows(file).stream().map(it -> it.get("nik")).toList();
    }
}
