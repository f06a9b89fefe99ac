/** How a service starts: under its own name, with its own settings, and without what is there only for a neighbour. */
@NullMarked
package desmigratif.kit.start;

import org.jspecify.annotations.NullMarked;
