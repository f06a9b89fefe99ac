package desmigratif.business.capital;

import desmigratif.kit.keep.Kept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A capital as those may see it who work with it; {@code loans} says how far each loan that answers to it has come. */
record CapitalView(
        String id,
        long version,
        Wish wish,
        Capital.Stage stage,
        @Nullable String reason,
        @Nullable String loan,
        List<Arrival> arrivals,
        List<KnownLoan.Stage> loans) {

    static CapitalView of(Kept<Capital> kept, List<KnownLoan> loans) {
        var capital = kept.view();
        return new CapitalView(
                kept.id(),
                kept.version(),
                capital.wished(),
                capital.stage(),
                capital.reason(),
                capital.loan(),
                capital.arrivals(),
                loans.stream().map(KnownLoan::stage).toList());
    }
}
