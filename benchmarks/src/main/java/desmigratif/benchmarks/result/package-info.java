/** What a run has found, as it is written to a file and read from there by the page. */
@NullMarked
package desmigratif.benchmarks.result;

import org.jspecify.annotations.NullMarked;
