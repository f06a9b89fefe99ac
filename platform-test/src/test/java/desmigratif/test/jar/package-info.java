/** A sample room, small enough to see the kit through: a jar of coins with an owner, heard by a shelf of known jars. */
@NullMarked
package desmigratif.test.jar;

import org.jspecify.annotations.NullMarked;
