package desmigratif.cooperative.redo;

import desmigratif.cooperative.redo.RedoCommand.Finish;
import desmigratif.kit.Id;
import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Follows;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.keep.Keeper;

/** Hears which deposits were reversed. */
final class RedoFeed implements Follows {

    private final Keeper<Redo, RedoCommand, RedoEvent> redos;

    RedoFeed(Keeper<Redo, RedoCommand, RedoEvent> redos) {
        this.redos = redos;
    }

    /** What is read of a reversal. */
    record Reversed(String fact) {}

    @Override
    public void on(Feed feed) {
        feed.act(
                "savings",
                "redos",
                it -> it.on("deposit-reversed.v1", Reversed.class, this::finish)
                        .passOver(
                                "savings-opened.v1",
                                "deposit-made.v1",
                                "withdrawal-made.v1",
                                "withdrawal-reversed.v1"));
    }

    private void finish(Heard<Reversed> heard) {
        var asked = redos.by(heard.village(), "fact", heard.fact().fact());
        if (asked != null) {
            redos.handle(heard.ask().step("redo"), Id.local(asked.id()), new Finish());
        }
    }
}
