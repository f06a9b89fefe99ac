package desmigratif.embedded.index;

import desmigratif.embedded.key.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way through a collection.
 *
 * @param index by which index; null is by {@code _id}, the order the documents lie in
 */
public record Scan(@Nullable OrderedIndex index, List<Span> spans, boolean backward) {}
