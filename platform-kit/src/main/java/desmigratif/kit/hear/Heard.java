package desmigratif.kit.hear;

import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.place.Places;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was heard.
 *
 * @param fact what of it we read
 * @param source whom it happened to: the whole id
 * @param version the source's version
 * @param factId the fact's own id
 * @param previous the id of the source's fact before it
 * @param at when it happened
 * @param heard when the telling service heard it
 * @param actor who asked for it
 */
public record Heard<F>(
        F fact,
        String source,
        long version,
        String factId,
        @Nullable String previous,
        Instant at,
        Instant heard,
        String actor) {

    public String village() {
        return Id.village(source);
    }

    /** An ask for acting on it: the key is the fact's id, so that acting twice is acting once. */
    public Ask ask() {
        var zone = Places.zone(village());
        return new Ask(
                "feed",
                Set.of(),
                village(),
                factId,
                at,
                true,
                heard,
                zone,
                at.atZone(zone).toLocalDate(),
                null,
                null);
    }

    <G> Heard<G> as(G other) {
        return new Heard<>(other, source, version, factId, previous, at, heard, actor);
    }
}
