/**
 * The process an arm runs in, with engines of its own inside, as the platform has them; told what to do line by line on
 * its standard input.
 */
@NullMarked
package desmigratif.benchmarks.child;

import org.jspecify.annotations.NullMarked;
