package desmigratif.reporting.generation;

import desmigratif.kit.Now;
import desmigratif.kit.hear.Fold;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.place.Places;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.month.Months;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Makes folds that mark, in the same write, which months a fact has made stale. */
public final class Marking {

    /** What a fact makes of a copy; {@code month} is the village's month in which it happened. */
    @FunctionalInterface
    public interface Step<K, F> {

        K after(@Nullable K now, Mark mark, F fact, YearMonth month, Heard<F> heard);
    }

    private final Now now;

    public Marking(Now now) {
        this.now = now;
    }

    public <K extends Record & Contributor<K>, F> Fold<K, F> fold(Step<K, F> step) {
        return (before, heard) -> {
            var month = month(heard.at(), heard.village());
            var mark = before == null ? Mark.first(month, heard.at()) : before.mark();
            var after = step.after(before, mark, heard.fact(), month, heard);
            var kept = Months.kept(month(now.read(), heard.village()));
            return Mark.changed(before, after, heard.at(), kept);
        };
    }

    /** What has not been told of yet cannot be changed: such a fact is held, for a person to look at. */
    public static <K> K known(@Nullable K now) {
        if (now == null) {
            throw new IllegalStateException("its first fact is missing");
        }
        return now;
    }

    private static YearMonth month(Instant at, String village) {
        return YearMonth.from(at.atZone(Places.zone(village)));
    }
}
