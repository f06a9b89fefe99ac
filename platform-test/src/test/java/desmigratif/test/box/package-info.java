/** A service as small as one can be: a savings box, through everything the kit does. */
@NullMarked
package desmigratif.test.box;

import org.jspecify.annotations.NullMarked;
