/**
 * Rosters: files of people, read row by row, each compared with what the registry knows, and turned into the commands
 * that bring it there.
 *
 * <p>What a row asks for is worked out from what is known at that moment, and new things are named after the row. So a
 * repeat finds nothing left to do, and a crash in the middle is gone on from: nothing needs to be remembered of it.
 *
 * <p>Asked by the room of imports, through {@code PeopleImport}; all else is closed. Tells and keeps nothing of its own.
 */
@NullMarked
package desmigratif.registry.roster;

import org.jspecify.annotations.NullMarked;
