package desmigratif.kit.web;

import desmigratif.kit.NotFound;
import desmigratif.kit.Role;
import desmigratif.kit.place.Places;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the token says.
 *
 * @param actor the account
 * @param roles what the actor may be, in all of the places
 * @param places the codes of the places the actor may act in, {@code 0} for the nation
 * @param member the cooperative member the actor is, for a member's own view
 */
public record Reader(
        String actor,
        Set<Role> roles,
        Set<String> places,
        @Nullable String member) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether a place lies in one of the actor's places, or is one. */
    public boolean sees(String place) {
        return places.stream().anyMatch(it -> Places.within(place, it));
    }

    /** The place, or {@link NotFound}: the same for a place out of sight as for one that does not exist. */
    public String checked(String place) {
        if (!sees(place)) {
            throw new NotFound(place);
        }
        return place;
    }
}
