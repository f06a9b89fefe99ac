package desmigratif.standalone.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * I4: of each thing, the facts its document counts stand in history or wait in it, without gap or fork; the topic says the
 * same, in an order a reader can follow; and every reader has got as far.
 */
final class Facts {

    private final Look look = new Look("I4", "every fact is told, and heard by everyone, once");
    private final Map<String, Told> told;
    private final Map<String, List<Kept>> kept;
    private final Map<String, Set<String>> followers = new HashMap<>();
    private final Map<String, Set<String>> met = new HashMap<>();

    /** @param kept what readers keep, by thing */
    Facts(Map<String, Told> told, Map<String, List<Kept>> kept) {
        this.told = told;
        this.kept = kept;
        kept.forEach((thing, all) -> all.forEach(it ->
                followers.computeIfAbsent(kind(thing), kind -> new HashSet<>()).add(it.name())));
        told.forEach((service, it) -> {
            look.count("records on topics", it.records());
            met.put(service, new HashSet<>());
        });
        look.count("copies", kept.values().stream().mapToLong(List::size).sum());
    }

    Look look() {
        return look;
    }

    void of(Story story) {
        look.count("things", 1);
        var facts = story.facts();
        look.count("facts", facts.size());
        unbroken(story, facts);
        var line = told.getOrDefault(story.service(), new Told(Map.of(), 0))
                .lines()
                .get(story.thing());
        if (line != null) {
            met.computeIfAbsent(story.service(), it -> new HashSet<>()).add(story.thing());
            look.expect(line.reached == line.highest, story.thing() + " is told out of order at " + (line.reached + 1));
            asTold(story, facts, line);
        }
        for (var fact : story.history()) {
            var known = !fact.isFact() || line != null && line.facts.containsKey(fact.version());
            look.expect(known, story.thing() + " version " + fact.version() + " is not told");
        }
        heard(story, facts, line == null ? 0 : line.highest);
    }

    /** Versions are 1, 2, 3 …; each names the fact before it; the document ends where they do. */
    private void unbroken(Story story, List<Story.Moment> facts) {
        var previous = "";
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            if (fact.version() != i + 1) {
                look.differs(story.thing() + " version " + (i + 1) + " stands nowhere");
                return;
            }
            var follows = i == 0 || fact.previous() == null || fact.previous().equals(previous);
            look.expect(follows, story.thing() + " version " + (i + 1) + " follows another fact");
            previous = fact.fact();
        }
        for (var it : story.waiting()) {
            var forked = it.isFact()
                    && it.version() <= facts.size()
                    && !facts.get((int) it.version() - 1).fact().equals(it.fact());
            look.expect(!forked, story.thing() + " version " + it.version() + " is forked");
        }
        look.expect(
                story.version() == facts.size(),
                story.thing() + " counts " + story.version() + " facts and has " + facts.size());
        look.expect(story.document() != null, story.thing() + " has a history and no document");
    }

    private void asTold(Story story, List<Story.Moment> facts, Told.Line line) {
        line.facts.forEach((version, fact) -> {
            if (version < 0) {
                look.differs(story.thing() + " version " + -version + " was told as two facts");
            } else if (version > facts.size()) {
                look.differs(story.thing() + " version " + version + " was told and stands nowhere");
            } else {
                look.expect(
                        facts.get((int) (version - 1)).fact().equals(fact),
                        story.thing() + " version " + version + " was told as another fact");
            }
        });
    }

    private void heard(Story story, List<Story.Moment> facts, long highest) {
        var missing = new HashSet<>(highest == 0 ? Set.of() : followers.getOrDefault(kind(story.thing()), Set.of()));
        for (var it : kept.getOrDefault(story.thing(), List.of())) {
            missing.remove(it.name());
            var version = (int) it.version();
            if (version < highest) {
                look.differs(it.name() + " has heard " + story.thing() + " up to " + version + " of " + highest);
            } else if (version > facts.size() || !facts.get(version - 1).fact().equals(it.fact())) {
                look.differs(it.name() + " has heard another version " + version + " of " + story.thing());
            }
        }
        missing.forEach(it -> look.differs(it + " has not heard of " + story.thing()));
    }

    /** What was told, or is kept, of things no store knows. */
    void finish() {
        told.forEach((service, it) -> it.lines().keySet().stream()
                .filter(thing -> !met.getOrDefault(service, Set.of()).contains(thing))
                .forEach(thing -> look.differs(thing + " was told by " + service + ", whose store does not know it")));
    }

    static String kind(String thing) {
        return thing.replaceFirst(".*/", "").replaceFirst("-.*", "");
    }
}
