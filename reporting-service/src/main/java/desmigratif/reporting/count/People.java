package desmigratif.reporting.count;

import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Household;
import desmigratif.reporting.month.Contribution.Living;
import desmigratif.reporting.month.Contribution.Migration;
import desmigratif.reporting.month.Contribution.Person;
import desmigratif.reporting.month.Contribution.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is who at the end of the month: distinct living residents by label. Who is abroad is active and nothing else; a
 * returnee who means to go again is both returned and a candidate.
 *
 * <p>Family of a migrant: spouse, parent or child, by relation to the head of the household; nobody else is kin.
 */
final class People {

    private static final Set<Set<String>> KIN = Set.of(
            Set.of("head", "spouse"), Set.of("head", "child"), Set.of("spouse", "child"), Set.of("head", "parent"));

    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Migration> active = new HashMap<>();
    private final Set<String> returned = new HashSet<>();
    private final Set<String> candidates = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    private final Set<String> childrenOfActive = new HashSet<>();

    static People of(List<Contribution> said) {
        var people = new People();
        said.forEach(it -> {
            if (it instanceof Person person) {
                people.persons.put(person.id(), person);
            }
        });
        said.forEach(it -> {
            if (it instanceof Migration migration && !people.isGone(migration.person())) {
                people.label(migration);
            }
        });
        people.returned.removeAll(people.active.keySet());
        people.candidates.removeAll(people.active.keySet());
        said.forEach(it -> {
            if (it instanceof Household household) {
                people.relate(household.members());
            }
        });
        return people;
    }

    private void label(Migration it) {
        if (it.stage() == Stage.ACTIVE) {
            active.merge(it.person(), it, (one, other) -> one.word() ? one : other);
        } else if (it.stage() == Stage.RETURNED) {
            returned.add(it.person());
        } else if (it.stage() == Stage.CANDIDATE) {
            candidates.add(it.person());
        }
    }

    private void relate(List<Living> members) {
        for (var migrant : members) {
            boolean abroad = active.containsKey(migrant.person());
            if (!abroad && !returned.contains(migrant.person())) {
                continue;
            }
            for (var other : members) {
                if (KIN.contains(Set.copyOf(List.of(migrant.relation(), other.relation())))) {
                    family.add(other.person());
                    if (abroad && isChild(other, migrant)) {
                        childrenOfActive.add(other.person());
                    }
                }
            }
        }
    }

    private static boolean isChild(Living one, Living of) {
        return one.relation().equals("child")
                || (one.relation().equals("head") && of.relation().equals("parent"));
    }

    Map<String, Migration> active() {
        return active;
    }

    Set<String> returned() {
        return returned;
    }

    Set<String> candidates() {
        return candidates;
    }

    boolean isMigrant(String person) {
        return active.containsKey(person) || returned.contains(person) || candidates.contains(person);
    }

    boolean isActive(String person) {
        return active.containsKey(person);
    }

    /** B1's denominator: returnees, and spouse, parent or child of an active or returned migrant; no mere candidate. */
    boolean isTarget(String person) {
        return isGrownUpAtHome(person)
                && (returned.contains(person) || (family.contains(person) && !candidates.contains(person)));
    }

    /** G3's denominator: the targets and the candidates. */
    boolean isOfMigrantHousehold(String person) {
        return isTarget(person) || (isGrownUpAtHome(person) && candidates.contains(person));
    }

    /** Everyone who may be a target or of a migrant household. */
    Set<String> atHome() {
        var all = new HashSet<>(family);
        all.addAll(returned);
        all.addAll(candidates);
        return all;
    }

    /** Children on record, with a guardian's consent, whose parent is abroad. */
    long childrenWithConsent() {
        return childrenOfActive.stream()
                .map(persons::get)
                .filter(it -> it != null && !it.adult() && !it.gone() && it.consent())
                .count();
    }

    String sex(String person, @Nullable String otherwise) {
        var known = persons.get(person);
        return known != null ? known.sex() : otherwise == null ? "unknown" : otherwise;
    }

    private boolean isGrownUpAtHome(String id) {
        var known = persons.get(id);
        return !active.containsKey(id) && (known == null || (known.adult() && !known.gone()));
    }

    private boolean isGone(String id) {
        var known = persons.get(id);
        return known != null && known.gone();
    }
}
