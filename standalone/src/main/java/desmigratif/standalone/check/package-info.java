/**
 * The checker: compares what the stores, the topics and HTTP say, and finds what was lost or doubled. It reads only, and
 * names things by their ids alone.
 *
 * <p>It can run while commands flow. Each round reads the topics first, then what readers have kept, then the documents,
 * then history: whatever is read later knows at least what was read before. What differs only because it is under way has
 * gone in a later round; what stays, or comes again the same, is reported.
 */
@NullMarked
package desmigratif.standalone.check;

import org.jspecify.annotations.NullMarked;
