package desmigratif.benchmarks.arm;

/**
 * What one load of one arm came to.
 *
 * @param acknowledgedRate commands acknowledged a second, while they came
 * @param sustainedRate the same commands a second, counted until the last of them had reached the far end
 * @param cpuMicros processor time of all the arm's processes for each command
 * @param generatorShare what the generator took of the whole machine
 */
public record Shot(
        int clients,
        long commands,
        long failed,
        double acknowledgedRate,
        double sustainedRate,
        double cpuMicros,
        double generatorShare,
        double p50Millis,
        double p99Millis,
        double p999Millis,
        double maxMillis) {}
