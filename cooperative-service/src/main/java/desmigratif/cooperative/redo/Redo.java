package desmigratif.cooperative.redo;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.redo.RedoCommand.Finish;
import desmigratif.cooperative.redo.RedoCommand.RefuseRedo;
import desmigratif.cooperative.redo.RedoEvent.RedoAsked;
import desmigratif.cooperative.redo.RedoEvent.RedoDone;
import desmigratif.cooperative.redo.RedoEvent.RedoRefused;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Secret;
import org.jspecify.annotations.Nullable;

/** A deposit that is said to be wrong: open until it is reversed, or until a manager says why it stays. */
record Redo(
        String id,
        @Nullable RedoAsked asked,
        boolean open,
        @Nullable Secret refusedFor,
        long version) implements Aggregate<Redo, RedoCommand, RedoEvent> {

    private static final int LONGEST_REASON = 500;

    static Redo unknown(String id) {
        return new Redo(id, null, false, null, 0);
    }

    @Override
    public RedoEvent decide(RedoCommand command, Ask ask) {
        return switch (command) {
            case RedoCommand.Ask it -> ask(it, ask);
            case RefuseRedo it -> refuse(it, ask);
            case Finish it -> finish(ask);
        };
    }

    @Override
    public Redo after(RedoEvent fact) {
        return switch (fact) {
            case RedoAsked it -> new Redo(id, it, true, null, it.version());
            case RedoRefused it -> new Redo(id, asked, false, it.reason(), it.version());
            case RedoDone it -> new Redo(id, asked, false, null, it.version());
        };
    }

    /** The deposit, while something is still to be done about it: one redo at a time. */
    @Nullable
    String openFact() {
        return open && asked != null ? asked.fact() : null;
    }

    private RedoEvent ask(RedoCommand.Ask it, Ask ask) {
        check(version == 0, "already-asked");
        var made = it.made();
        check(!made.reversed(), "already-reversed", "fact");
        return new RedoAsked(
                id,
                1,
                made.savings(),
                made.member(),
                it.asked().fact(),
                made.amountRupiah(),
                made.on(),
                made.device(),
                made.receipt(),
                ask.actor(),
                ask.today(),
                given(it.asked().reason()),
                ask.at());
    }

    private RedoEvent refuse(RefuseRedo it, Ask ask) {
        check(open, "redo-closed");
        return new RedoRefused(id, version + 1, ask.today(), given(it.reason()), ask.at());
    }

    private RedoEvent finish(Ask ask) {
        check(open, "redo-closed");
        return new RedoDone(id, version + 1, ask.today(), ask.at());
    }

    private static Secret given(Secret reason) {
        check(!reason.text().isBlank() && reason.text().length() <= LONGEST_REASON, "reason-missing", "reason");
        return reason;
    }
}
