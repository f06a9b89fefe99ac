package desmigratif.test.simulation;

import desmigratif.kit.hear.Guard;
import desmigratif.kit.relay.Wire;
import desmigratif.test.memory.Twist;
import java.util.List;

/** What may be planted into a world around the real code, to see that a check notices. By itself it is no flaw. */
class Flaw {

    static final Flaw NONE = new Flaw();

    Twist bankStore(World world) {
        return Twist.NONE;
    }

    Twist readerStore() {
        return Twist.NONE;
    }

    Wire wire(Wire real, World world, Life life) {
        return real;
    }

    Guard<KnownAccount> guard(Guard<KnownAccount> real, Life life) {
        return real;
    }

    void polled(Seat seat, long next) {}

    void hearing(Life life, long version) {}

    String key(String key, int attempt) {
        return key;
    }

    List<Posting.Line> entry(List<Posting.Line> lines) {
        return lines;
    }

    boolean passesOver() {
        return false;
    }
}
