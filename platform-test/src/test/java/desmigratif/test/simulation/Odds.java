package desmigratif.test.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** How likely each small fault is; each seed has a mood of its own. */
final class Odds {

    final SplittableRandom random;
    final double storeAway;
    final double replyLost;
    final double sendFails;
    final double commitLost;
    private boolean calm;

    Odds(SplittableRandom random, boolean many) {
        this.random = random;
        double mood = (many ? 4 : 1) * (0.2 + random.nextDouble());
        storeAway = 0.01 * mood;
        replyLost = 0.01 * mood;
        sendFails = 0.03 * mood;
        commitLost = 0.2 * random.nextDouble();
    }

    boolean strikes(double chance) {
        return !calm && random.nextDouble() < chance;
    }

    boolean isCalm() {
        return calm;
    }

    void calm() {
        calm = true;
    }

    <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** Some of what waits, from its beginning. */
    <T> List<T> poll(List<T> waiting) {
        return List.copyOf(waiting.subList(0, 1 + random.nextInt(Math.min(8, waiting.size()))));
    }
}
