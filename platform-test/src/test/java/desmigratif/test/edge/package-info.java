/** A sample service with an edge and nothing behind it: notes that nobody keeps. */
@NullMarked
package desmigratif.test.edge;

import org.jspecify.annotations.NullMarked;
