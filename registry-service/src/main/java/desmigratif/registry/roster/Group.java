package desmigratif.registry.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that belong together and are worked through in order.
 *
 * @param home the household they name, where they name one
 */
record Group(@Nullable String home, List<Entry> rows) {}
