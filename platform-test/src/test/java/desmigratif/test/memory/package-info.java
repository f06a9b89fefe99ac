/** A store in memory behind the driver's own interfaces: the kit's literal reads and writes run on it unchanged. */
@NullMarked
package desmigratif.test.memory;

import org.jspecify.annotations.NullMarked;
