/**
 * How fast it is, measured on the machine at hand: main classes, each printing its figures beside the target. Nothing
 * here is a test; a figure depends on the machine and on what else it does.
 */
@NullMarked
package desmigratif.benchmarks;

import org.jspecify.annotations.NullMarked;
