/** R: our relay by itself, telling what waits in a store of a service that has nothing else to do. */
@NullMarked
package desmigratif.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
