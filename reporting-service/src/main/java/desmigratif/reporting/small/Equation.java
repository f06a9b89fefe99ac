package desmigratif.reporting.small;

import java.util.List;

/**
 * Numbers that add up to a whole. Whoever knows all but one of them knows that one too.
 *
 * @param withRest whether an unpublished small number is among the parts, such as the few who did not leave by the
 *     official way
 * @param wholeFirst whether the whole is withheld rather than a second part
 */
record Equation(Number whole, List<Number> parts, boolean withRest, boolean wholeFirst) {

    static Equation of(Number whole, List<Number> parts) {
        return new Equation(whole, parts, false, false);
    }
}
