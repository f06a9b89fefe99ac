/** The arms, seen from the harness: each in a process of its own, started, loaded, killed, asked and stopped alike. */
@NullMarked
package desmigratif.benchmarks.arm;

import org.jspecify.annotations.NullMarked;
