/**
 * The store: storage of our own on H2's MVStore, under the wire protocol, the operators and the matcher of
 * mongo-java-server.
 *
 * <p>Stored documents are never changed in place: what leaves is a copy, what comes back replaces. A reader works on one
 * state of a collection and waits for no writer. Nobody gets a reply before all it could have seen is on disk, which is
 * done for all who wait at once.
 */
@NullMarked
package desmigratif.embedded.store;

import org.jspecify.annotations.NullMarked;
