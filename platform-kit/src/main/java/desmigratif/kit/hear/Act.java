package desmigratif.kit.hear;

/**
 * What a fact makes this service do: send an ordinary command under the fact's id as key ({@link Heard#ask()}). It may
 * be done twice, so it must come to the same. Never part of a rebuild.
 */
@FunctionalInterface
public interface Act<F> {

    void on(Heard<F> heard);
}
