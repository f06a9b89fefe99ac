/**
 * The directory: lists and search of the village's people, with what each is by migration and household (candidate,
 * active, returned; spouse, child or parent of such a one), and how many there are.
 *
 * <p>Asked by {@code DirectoryController}. Tells and keeps nothing: labels are looked up in the rooms that know, so they
 * are right the moment a command is answered.
 */
@NullMarked
package desmigratif.registry.directory;

import org.jspecify.annotations.NullMarked;
