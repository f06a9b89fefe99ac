package desmigratif.business.cycle;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.business.cycle.CycleCommand.Reversal;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What sales and costs have in common: a version that names them, a day, who wrote them down, whether they stand. */
sealed interface Entry permits Spending.Cost, Produce.Sale {

    /** Older than this only under a named opening batch, as a village's past is brought in. */
    int DAYS_BACK = 30;

    Pattern BATCH = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,8}");

    long entry();

    LocalDate on();

    boolean reversed();

    default boolean stands() {
        return !reversed();
    }

    /** Refuses a day that an entry of a cycle cannot have. */
    static void checkDay(LocalDate on, @Nullable String openingBatch, Plan plan, Ask ask) {
        ask.past(on, "on");
        check(!on.isBefore(plan.startOn()), "before-start", "on");
        check(openingBatch == null || BATCH.matcher(openingBatch).matches(), "bad-code", "openingBatch");
        check(openingBatch != null || !on.isBefore(ask.today().minusDays(DAYS_BACK)), "too-far-back", "on");
    }

    /** The entry that is to be reversed: by someone else than who wrote it down, once, with a reason. */
    static <E extends Entry> E toReverse(List<E> entries, Reversal it, Ask ask) {
        var found = entries.stream()
                .filter(had -> had.entry() == it.entry())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("entry-unknown", "entry"));
        check(found.stands(), "already-reversed");
        check(!it.recordedBy().equals(ask.actor()), "own-record");
        checkReason(it.reason());
        return found;
    }

    static void checkReason(Secret reason) {
        check(!reason.text().isBlank(), "reason-missing", "reason");
        check(reason.text().length() <= 500, "text-too-long", "reason");
    }
}
