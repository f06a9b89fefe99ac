/**
 * Keeping: finds a thing, lets it decide, and saves state, fact and receipt in one write ({@code docs/adr}).
 *
 * <p>A room opens a {@link desmigratif.kit.keep.Keeper} through {@link desmigratif.kit.keep.Keeping}; it needs no
 * repository and no handler of its own unless a decision needs more than its aggregate. Every thing lies in one document
 * {@code {_id, village, version, rev, state, outbox, outboxSince, receipts, created}}: creation inserts, all else
 * updates where {@code rev} is still the one that was read. Multi-document transactions are used nowhere.
 */
@NullMarked
package desmigratif.kit.keep;

import org.jspecify.annotations.NullMarked;
