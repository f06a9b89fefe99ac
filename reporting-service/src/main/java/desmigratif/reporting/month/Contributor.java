package desmigratif.reporting.month;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A thing reported on, as we keep it.
 *
 * @param <K> itself
 */
public interface Contributor<K> {

    /** What it says of the month, windows that end with it included; null where it says nothing. Pure. */
    @Nullable
    Contribution in(YearMonth month);

    Mark mark();

    K marked(Mark mark);
}
