/** The platform as its users see it: one process, through HTTP and a real browser; killed, restarted, and looked at. */
@NullMarked
package desmigratif.system;

import org.jspecify.annotations.NullMarked;
