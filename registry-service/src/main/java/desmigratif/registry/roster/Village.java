package desmigratif.registry.roster;

import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.person.PersonLookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All that the registry knows of a village as a run begins; rows are compared with it. */
final class Village {

    private final Map<String, PersonLookup.Found> persons = new HashMap<>();
    private final Map<String, String> byNik = new HashMap<>();
    private final Map<String, HouseholdLookup.Found> homes = new HashMap<>();
    private final Map<String, String> byKk = new ConcurrentHashMap<>();
    private final Map<String, String> homeOf = new HashMap<>();
    private final Map<String, List<MigrationLookup.Found>> episodes = new HashMap<>();

    Village(String code, PeopleImport.Rooms rooms) {
        rooms.persons().all(code).forEach(this::add);
        rooms.households().all(code).forEach(this::add);
        rooms.migrations()
                .all(code)
                .forEach(it -> episodes.computeIfAbsent(it.person(), person -> new ArrayList<>())
                        .add(it));
    }

    PersonLookup.@Nullable Found person(String id) {
        return persons.get(id);
    }

    @Nullable
    String holderOfNik(String nik) {
        return byNik.get(nik);
    }

    HouseholdLookup.@Nullable Found home(String id) {
        return homes.get(id);
    }

    /** Whose KK number that is; nobody's, and it is this household's from now on. */
    String holderOfKk(String kk, String household) {
        var holder = byKk.putIfAbsent(kk, household);
        return holder == null ? household : holder;
    }

    @Nullable
    String householdWithKk(String kk) {
        return byKk.get(kk);
    }

    @Nullable
    String homeOf(String person) {
        return homeOf.get(person);
    }

    List<MigrationLookup.Found> episodes(String person) {
        return episodes.getOrDefault(person, List.of());
    }

    private void add(PersonLookup.Found it) {
        persons.put(it.id(), it);
        if (it.details().nik() != null) {
            byNik.put(it.details().nik().text(), it.id());
        }
    }

    private void add(HouseholdLookup.Found it) {
        homes.put(it.id(), it);
        if (it.kk() != null) {
            byKk.put(it.kk().text(), it.id());
        }
        it.members().forEach(member -> homeOf.put(member.person(), it.id()));
    }
}
