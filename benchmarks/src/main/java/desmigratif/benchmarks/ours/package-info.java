/** The platform itself as it is measured: its own process, started as its users start it, used by HTTP. */
@NullMarked
package desmigratif.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
