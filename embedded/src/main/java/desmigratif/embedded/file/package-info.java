/**
 * The file: maps of documents and of keys on H2's MVStore, how they are written, and when they are on disk.
 *
 * <p>Asked by the store alone.
 */
@NullMarked
package desmigratif.embedded.file;

import org.jspecify.annotations.NullMarked;
