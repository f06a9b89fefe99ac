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

    /** {@code some} in a developer's run, {@code all}, or named ones such as {@code C2 KILL,R3 STOP}. */
    private static final String WHICH = System.getProperty("crashes", "some");

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);

    /** Passed too seldom to wait for more than one of them. */
    private static final List<String> RARE = List.of("R5", "P6", "M1", "M5");

    /** The few that are always passed, or each of the points in every way as often as was asked for. */
    static List<Passing> of(List<String> points, String... few) {
        var random = new Random(points.hashCode());
        var passings = new ArrayList<Passing>();
        for (int round = 0; round < ROUNDS; round++) {
            named(points, few)
                    .map(it -> it.split(" "))
                    .map(it -> new Passing(it[0], Way.valueOf(it[1]), at(it[0], random)))
                    .forEach(passings::add);
        }
        return passings;
    }

    private static Stream<String> named(List<String> points, String... few) {
        return switch (WHICH) {
            case "some" -> Stream.of(few);
            case "all" ->
                points.stream().flatMap(point -> Arrays.stream(Way.values()).map(way -> point + " " + way));
            default -> Stream.of(WHICH.split(",")).filter(it -> points.contains(it.split(" ")[0]));
        };
    }

    private static int at(String point, Random random) {
        return RARE.contains(point) ? 1 : 1 + random.nextInt(20);
    }

    @Override
    public String toString() {
        return point + " " + way + " at passing " + at;
    }
}
