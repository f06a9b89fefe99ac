package desmigratif.benchmarks.figure;

/** How a cost grows with a size: 0 when it does not, 1 when it doubles with it. */
public final class Slope {

    private Slope() {}

    /** The slope of the line through the logarithms, by least squares. */
    public static double logLog(double[] sizes, double[] costs) {
        if (sizes.length < 2 || sizes.length != costs.length) {
            throw new IllegalArgumentException("a line needs two points, each with a size and a cost");
        }
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < sizes.length; i++) {
            meanX += Math.log(sizes[i]) / sizes.length;
            meanY += Math.log(costs[i]) / sizes.length;
        }
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < sizes.length; i++) {
            double x = Math.log(sizes[i]) - meanX;
            xy += x * (Math.log(costs[i]) - meanY);
            xx += x * x;
        }
        return xy / xx;
    }
}
