package desmigratif.cooperative.redo;

import desmigratif.cooperative.savings.SavingsLookup.Made;
import desmigratif.kit.Secret;

/** What may be asked of a redo. */
sealed interface RedoCommand {

    /** Names the deposit's fact, and why it is wrong. */
    record AskRedo(String savings, String fact, Secret reason) {}

    /** The request, with the deposit as it was made. */
    record Ask(AskRedo asked, Made made) implements RedoCommand {}

    record RefuseRedo(Secret reason) implements RedoCommand {}

    /** The deposit was reversed: asked by hearing it. */
    record Finish() implements RedoCommand {}
}
