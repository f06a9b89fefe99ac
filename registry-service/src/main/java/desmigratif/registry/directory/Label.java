package desmigratif.registry.directory;

import desmigratif.kit.RuleBroken;
import desmigratif.registry.household.HouseholdEvent.Relation;
import desmigratif.registry.migration.MigrationLookup;
import java.util.Arrays;
import java.util.Locale;

/** What a person is to the programme; one may be several at once. */
enum Label {
    CANDIDATE,
    ACTIVE,
    RETURNED,
    SPOUSE,
    CHILD,
    PARENT;

    static Label of(MigrationLookup.Label label) {
        return switch (label) {
            case CANDIDATE -> CANDIDATE;
            case ACTIVE -> ACTIVE;
            case RETURNED -> RETURNED;
        };
    }

    /** The label of a code, or a refusal. */
    static Label called(String code) {
        return Arrays.stream(values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("unknown-code", "label"));
    }

    /** What kin of a migrant is called. */
    static Label of(Relation kin) {
        return switch (kin) {
            case SPOUSE -> SPOUSE;
            case CHILD -> CHILD;
            case PARENT -> PARENT;
            case HEAD, OTHER -> throw new IllegalArgumentException(kin + " is no kin");
        };
    }
}
