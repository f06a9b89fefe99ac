package desmigratif.cooperative.till;

import static com.mongodb.client.model.Filters.eq;

import desmigratif.kit.Id;
import desmigratif.kit.Rupiah;
import desmigratif.kit.hear.Copies;
import java.util.List;

/** What went through each drawer, as far as it is heard. */
final class CashLookup {

    private final List<Copies<CashOf>> heard;

    CashLookup(Copies<CashOf> savings, Copies<CashOf> loans) {
        this.heard = List.of(savings, loans);
    }

    long moved(String session) {
        return Rupiah.sum(heard.stream()
                .flatMap(it -> it.all(Id.village(session), eq("copy.shares.session", session)).stream())
                .mapToLong(it -> it.of(session)));
    }
}
