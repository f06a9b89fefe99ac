package desmigratif.portal.account;

import desmigratif.portal.problem.Refused;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an operator decides of an account.
 *
 * @param id {@code account-<uuid>}
 * @param username what is typed at the login
 * @param name what is shown; no more of a person is kept here
 * @param roles at least one
 * @param places codes of the places it may act in: a village, a district, a province, or {@code 0} for the nation
 * @param member the cooperative's member whose own view this is, for the role member
 */
public record Profile(
        String id,
        String username,
        String name,
        Set<Role> roles,
        Set<String> places,
        @Nullable String member) {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ID = Pattern.compile("account-" + UUID);
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final Pattern PLACE = Pattern.compile("0|\\d{2}|\\d{4}|\\d{6}|\\d{10}");
    private static final Pattern MEMBER = Pattern.compile("\\d{10}/member-" + UUID);
    private static final int LONGEST_NAME = 80;

    public Profile {
        Refused.check(ID.matcher(id).matches(), "account-id-wrong", "id");
        Refused.check(USERNAME.matcher(username).matches(), "username-wrong", "username");
        name = name.strip();
        Refused.check(!name.isEmpty() && name.length() <= LONGEST_NAME, "name-wrong", "name");
        Refused.check(!roles.isEmpty(), "role-missing", "roles");
        Refused.check(places.stream().allMatch(it -> PLACE.matcher(it).matches()), "place-wrong", "places");
        var known = member == null
                ? !roles.contains(Role.MEMBER)
                : MEMBER.matcher(member).matches();
        Refused.check(known && (member == null || roles.contains(Role.MEMBER)), "member-wrong", "member");
        roles = Set.copyOf(roles);
        places = Set.copyOf(places);
    }

    /** The codes of the roles, in the order of {@link Role}. */
    public List<String> roleCodes() {
        return new TreeSet<>(roles).stream().map(Role::code).toList();
    }

    /** The places in order. */
    public List<String> placeCodes() {
        return List.copyOf(new TreeSet<>(places));
    }
}
