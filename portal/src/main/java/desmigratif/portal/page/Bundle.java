package desmigratif.portal.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Modules joined into one, for what a phone on a slow line needs at once: it asks one time instead of fifty. The sources
 * stay what they are; whoever imports one of them is led to this file by the import map.
 *
 * @param text of the module they are together
 * @param modules the addresses of those in it, each behind what it imports
 * @param told those that can be imported: what has no name of its own is known inside only, but for the last
 */
record Bundle(String text, List<String> modules, List<String> told) {

    /** Of these and all they import, the last one being what the file is for. */
    static Bundle of(List<String> entries, Assets assets) {
        var found = new LinkedHashSet<String>();
        entries.forEach(it -> collect(it, assets, found, List.of()));
        var modules = List.copyOf(found);
        var joined = new ArrayList<Joined>();
        for (var address : modules) {
            joined.add(Joined.of(address, assets, it -> "$" + modules.indexOf(it)));
        }
        var told = joined.stream()
                .filter(it -> !it.tells("default") || it.address().equals(modules.getLast()))
                .toList();
        var names = names(told);
        var text = joined.stream()
                .map(it -> it.text() + it.telling(name -> it.equals(names.get(name))))
                .collect(Collectors.joining());
        return new Bundle(text, modules, told.stream().map(Joined::address).toList());
    }

    /** Each behind what it imports; two that import each other can not stand in one file this way. */
    private static void collect(String address, Assets assets, SequencedSet<String> found, List<String> way) {
        if (way.contains(address)) {
            throw new IllegalStateException("modules import each other: %s, %s".formatted(way, address));
        }
        if (!found.contains(address)) {
            var here = new ArrayList<>(way);
            here.add(address);
            assets.imported(address).forEach(it -> collect(it, assets, found, here));
            found.add(address);
        }
    }

    /** Who tells a name: one of ours alone; libraries pass on what they import, and the first is where it comes from. */
    private static Map<String, Joined> names(List<Joined> told) {
        var names = new TreeMap<String, Joined>();
        for (var module : told) {
            for (var name : module.names().keySet()) {
                var other = names.putIfAbsent(name, module);
                if (other != null && !module.address().startsWith("/_static/")) {
                    throw new IllegalStateException(
                            "%s and %s both export '%s': they are fetched as one file, rename one"
                                    .formatted(other.address(), module.address(), name));
                }
            }
        }
        return names;
    }
}
