/** What waits to be done in the cooperative: counted from the rooms each time it is asked, kept nowhere. */
@NullMarked
package desmigratif.cooperative.task;

import org.jspecify.annotations.NullMarked;
