/** The arithmetic of measuring: medians with their intervals, ratios inside rounds, slopes, knees. Reads no clock. */
@NullMarked
package desmigratif.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
