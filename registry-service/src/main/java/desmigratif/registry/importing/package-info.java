/**
 * Imports: a file of people, or the village's table of livelihoods, comes in in three steps. Uploaded, it is read and may be
 * refused whole (encoding, a missing column, no rows). Checked, every row is tried on the rules and nothing is kept but
 * counts and errors. Committed, the rows without an error are asked as ordinary commands.
 *
 * <p>Asked by {@code ImportController}. Tells {@link desmigratif.registry.importing.ImportEvent}, on
 * {@code registry.events.v1}, for its own record. Keeps the collections {@code import} and, sealed and for thirty days,
 * {@code import-files}.
 */
@NullMarked
package desmigratif.registry.importing;

import org.jspecify.annotations.NullMarked;
