package desmigratif.kit.crash;

/**
 * What a test has asked for: {@code R3 kill 5} is a kill at the fifth passing of R3.
 *
 * @param way {@code kill}, {@code stop} or {@code reset}
 */
record Plan(String point, String way, int passing) {

    static Plan of(String text) {
        var words = text.strip().split(" ");
        return new Plan(words[0], words[1], Integer.parseInt(words[2]));
    }
}
