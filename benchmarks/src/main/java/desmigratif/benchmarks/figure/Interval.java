package desmigratif.benchmarks.figure;

/** A median and the 95 % interval around it; a claim uses the lower end. */
public record Interval(double low, double median, double high) {}
