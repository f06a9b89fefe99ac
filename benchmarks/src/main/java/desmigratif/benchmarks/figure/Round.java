package desmigratif.benchmarks.figure;

import java.util.Map;

/**
 * What one round measured, every arm once.
 *
 * @param canary how fast the machine itself was, in steps of a fixed work a second
 * @param steal the share of time that the machine's host gave to others
 * @param values by arm
 */
public record Round(double canary, double steal, Map<String, Double> values) {}
