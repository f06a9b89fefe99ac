/** The machine under the figures: what it is, whether it was itself, what a process cost it. Linux knows it all. */
@NullMarked
package desmigratif.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
