/**
 * The load generator: clients that wait for their answer ({@link desmigratif.benchmarks.load.ClosedLoop}), and arrivals
 * that do not ({@link desmigratif.benchmarks.load.OpenLoop}), whose latency counts from the moment a command was meant
 * to be sent, so that a server that stands still is seen to.
 */
@NullMarked
package desmigratif.benchmarks.load;

import org.jspecify.annotations.NullMarked;
