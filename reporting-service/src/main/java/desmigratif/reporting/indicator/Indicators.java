package desmigratif.reporting.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.RuleBroken;
import desmigratif.kit.json.FactJson;
import desmigratif.reporting.indicator.Indicator.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All indicators in the order they are shown, and what the codes beside them are called. */
public record Indicators(List<Indicator> indicators, Map<String, Map<String, Text>> texts) {

    private static final Indicators ALL = read();
    private static final Map<String, Indicator> BY_CODE =
            ALL.indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));

    public static Indicators all() {
        return ALL;
    }

    public static Optional<Indicator> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The indicator of a code, or a refusal that names the field it was asked in. */
    public static Indicator named(String code, String field) {
        return find(code).orElseThrow(() -> new RuleBroken("figure-unknown", field));
    }

    private static Indicators read() {
        try (var in = Objects.requireNonNull(Indicators.class.getResourceAsStream("/reporting-indicators.json"))) {
            return new FactJson().read(Indicators.class, new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
