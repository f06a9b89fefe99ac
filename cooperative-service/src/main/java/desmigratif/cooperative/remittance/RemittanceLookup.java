package desmigratif.cooperative.remittance;

import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import java.time.LocalDate;

/** What other rooms may ask of remittances. */
public final class RemittanceLookup {

    private final Keeper<Remittance, RemittanceCommand, RemittanceEvent> remittances;

    RemittanceLookup(Keeper<Remittance, RemittanceCommand, RemittanceEvent> remittances) {
        this.remittances = remittances;
    }

    /** Whose it is, since when, and what its plan puts aside for savings and business. */
    public record Planned(String member, LocalDate on, long savedRupiah) {}

    /** A remittance named in a request, or a refusal of the field. */
    public Planned named(String village, String remittance, String field) {
        var found = remittances.find(Id.checked(village, "remittance", remittance, field));
        if (found == null) {
            throw new RuleBroken("remittance-unknown", field);
        }
        return new Planned(found.member(), found.on(), found.plan().savedRupiah());
    }
}
