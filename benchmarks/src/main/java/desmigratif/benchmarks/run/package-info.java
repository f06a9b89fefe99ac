/** One run: rounds over all arms in shuffled order, then what is asked of some of them by themselves. */
@NullMarked
package desmigratif.benchmarks.run;

import org.jspecify.annotations.NullMarked;
