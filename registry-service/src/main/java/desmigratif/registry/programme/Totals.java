package desmigratif.registry.programme;

import desmigratif.registry.programme.ProgrammeEvent.Livelihood;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which totals of a printed table do not add up: tables of village offices often hold some ({@code domain.md} §9). */
final class Totals {

    private Totals() {}

    /** The lines whose total is not men plus women, and the last one also where its columns are not the sums. */
    static List<String> wrong(List<Livelihood> rows, @Nullable Livelihood sum) {
        var wrong = new ArrayList<String>();
        rows.stream().filter(it -> !addsUp(it)).map(Livelihood::category).forEach(wrong::add);
        if (sum != null && !(addsUp(sum) && isSumOf(rows, sum))) {
            wrong.add(sum.category());
        }
        return List.copyOf(wrong);
    }

    private static boolean addsUp(Livelihood it) {
        return it.men() + it.women() == it.total();
    }

    private static boolean isSumOf(List<Livelihood> rows, Livelihood sum) {
        return rows.stream().mapToInt(Livelihood::men).sum() == sum.men()
                && rows.stream().mapToInt(Livelihood::women).sum() == sum.women();
    }
}
