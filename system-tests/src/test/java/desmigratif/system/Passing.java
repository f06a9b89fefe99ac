package desmigratif.system;

import desmigratif.system.Crash.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One passing of a crash point that goes wrong in one way.
 *
 * @param at at the how manieth passing, so that it is not always the first of a batch
 */
record Passing(String point, Way way, int at) {

    /** {@code some} in a developer's run; {@code all} once, or as often as {@code crash.rounds} says. */
    private static final boolean ALL = "all".equals(System.getProperty("crashes"));

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);

    /** Passed too seldom to wait for more than one of them. */
    private static final List<String> RARE = List.of("R5", "P6", "M1", "M5");

    static boolean all() {
        return ALL;
    }

    /** The few that are always passed, or each of the points in every way. */
    static List<Passing> of(List<String> points, String... few) {
        var random = new Random(points.hashCode());
        var passings = new ArrayList<Passing>();
        for (int round = 0; round < (ALL ? ROUNDS : 1); round++) {
            var named = ALL
                    ? points.stream()
                            .flatMap(point -> Arrays.stream(Way.values()).map(way -> point + " " + way))
                    : Stream.of(few);
            named.map(it -> it.split(" "))
                    .map(it ->
                            new Passing(it[0], Way.valueOf(it[1]), RARE.contains(it[0]) ? 1 : 1 + random.nextInt(20)))
                    .forEach(passings::add);
        }
        return passings;
    }

    @Override
    public String toString() {
        return point + " " + way + " at passing " + at;
    }
}
