/**
 * How records lie in the store: one literal document for each record, on every engine that speaks MongoDB's wire.
 *
 * <p>A codec of our own because the driver's cannot touch package-private records, and because ours refuses what is
 * missing or unknown instead of filling in nothing, and seals every {@link desmigratif.kit.Secret} on the way in.
 */
@NullMarked
package desmigratif.kit.store;

import org.jspecify.annotations.NullMarked;
