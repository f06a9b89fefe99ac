package desmigratif.kit.hear;

/** The kinds of fact an acting follower acts on, and those it passes over on purpose; any other is held. */
public final class Acts {

    /**
     * What a fact makes this service do: send an ordinary command under the fact's id as key ({@link Heard#ask()}). It may
     * be done twice, so it must come to the same. Never part of a rebuild.
     */
    @FunctionalInterface
    public interface Act<F> {

        void on(Heard<F> heard);
    }

    /** An acting follower keeps no copy. */
    record Nothing() {}

    final Kinds<Nothing> kinds = new Kinds<>();

    Acts() {}

    public <F> Acts on(String kind, Class<F> type, Act<F> act) {
        kinds.on(kind, type, (now, heard) -> {
            act.on(heard);
            return null;
        });
        return this;
    }

    public Acts passOver(String... others) {
        kinds.passOver(others);
        return this;
    }
}
