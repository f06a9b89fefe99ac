package desmigratif.benchmarks.load;

/** How much was done in how long, and how long one took. */
public record Pace(long done, double seconds, double medianMillis, double p99Millis) {

    public double rate() {
        return done / seconds;
    }

    public String line() {
        return done + " " + seconds + " " + medianMillis + " " + p99Millis;
    }

    /** As {@link #line()} wrote it. */
    public static Pace of(String line) {
        var parts = line.split(" ");
        return new Pace(
                Long.parseLong(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }
}
