package desmigratif.registry.directory;

import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.household.HouseholdLookup.Home;
import desmigratif.registry.household.HouseholdLookup.Member;
import desmigratif.registry.migration.MigrationLookup.Labelled;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is what, worked out from episodes and households. Someone abroad again is active and not returned; spouse, child
 * and parent are kin, in one household, of a candidate, active or returned migrant ({@code domain.md} §13). Whoever has
 * died or moved away is nothing any more, and makes nobody kin.
 */
final class Labels {

    private final Map<String, EnumSet<Label>> of = new HashMap<>();

    private Labels() {}

    static Labels from(List<Labelled> episodes, List<Home> homes, Set<String> gone) {
        var labels = new Labels();
        episodes.stream()
                .filter(it -> !gone.contains(it.person()))
                .forEach(it -> labels.add(it.person(), Label.of(it.label())));
        labels.of.values().stream().filter(it -> it.contains(Label.ACTIVE)).forEach(it -> it.remove(Label.RETURNED));
        var migrants = Set.copyOf(labels.of.keySet());
        homes.forEach(it -> labels.addKin(it, migrants, gone));
        return labels;
    }

    Set<Label> of(String person) {
        return of.getOrDefault(person, EnumSet.noneOf(Label.class));
    }

    Set<String> with(Label label) {
        var found = new TreeSet<String>();
        of.forEach((person, labels) -> {
            if (labels.contains(label)) {
                found.add(person);
            }
        });
        return found;
    }

    private void addKin(Home home, Set<String> migrants, Set<String> gone) {
        for (var one : home.members()) {
            if (gone.contains(one.person())) {
                continue;
            }
            for (var other : home.members()) {
                if (migrants.contains(other.person()) && !one.person().equals(other.person())) {
                    addKin(one, other);
                }
            }
        }
    }

    private void addKin(Member one, Member other) {
        var kin = HouseholdLookup.kin(one.relation(), other.relation());
        if (kin != null) {
            add(one.person(), Label.of(kin));
        }
    }

    private void add(String person, Label label) {
        of.computeIfAbsent(person, it -> EnumSet.noneOf(Label.class)).add(label);
    }
}
