package desmigratif.standalone.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** I3: what was answered with success has had exactly one effect, what was refused has had none. */
final class Receipts {

    private final Look look = new Look("I3", "one effect for what was accepted, none for what was not");
    private final Map<String, Answered> answers = new HashMap<>();

    Receipts(List<Answered> answered) {
        answered.forEach(it -> answers.put(it.thing() + "|" + it.key(), it));
        look.count("answers", answers.size());
    }

    Look look() {
        return look;
    }

    void of(Story story) {
        var keys = new HashSet<String>();
        for (var fact : story.facts()) {
            var key = fact.key();
            if (key == null || key.isEmpty()) {
                continue;
            }
            look.count("keys", 1);
            look.expect(keys.add(key), story.thing() + " version " + fact.version() + " is a second effect of a key");
            var answer = answers.remove(story.thing() + "|" + key);
            look.expect(
                    answer == null || answer.accepted(),
                    story.thing() + " version " + fact.version() + " was refused and happened");
        }
    }

    /** What was accepted and is not found. */
    void finish() {
        answers.values().stream()
                .filter(Answered::accepted)
                .forEach(it -> look.differs(
                        it.thing() + " was answered " + it.status() + " under a key that is lost: " + it.key()));
    }
}
