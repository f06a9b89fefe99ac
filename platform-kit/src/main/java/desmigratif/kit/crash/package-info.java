/**
 * Crash points: named places at which a test lets a process die, stop or lose its connection. In production there is
 * nothing here: a point is a call that returns. What each must survive stands in {@code docs/crash-points.md}.
 */
@NullMarked
package desmigratif.kit.crash;

import org.jspecify.annotations.NullMarked;
