package desmigratif.benchmarks.load;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** Picks one of so many, the n-th as often as 1/n: few accounts are busy, most are quiet. */
public final class Zipf {

    private final double[] upTo;

    public Zipf(int many) {
        upTo = new double[many];
        double sum = 0;
        for (int i = 0; i < many; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    public int next() {
        return at(ThreadLocalRandom.current().nextDouble());
    }

    /** The one that a share of all picks leads up to. */
    int at(double share) {
        int found = Arrays.binarySearch(upTo, share * upTo[upTo.length - 1]);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
