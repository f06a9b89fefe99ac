package desmigratif.cooperative.member;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of members. */
public final class MemberLookup {

    private final Keeper<Member, MemberCommand, MemberEvent> members;

    MemberLookup(Keeper<Member, MemberCommand, MemberEvent> members) {
        this.members = members;
    }

    /** A member as other rooms see her: never her name. */
    public record Known(
            String id,
            String person,
            boolean active,
            boolean candidate,
            int number,
            @Nullable LocalDate entryOn) {

        static Known of(Member it) {
            return new Known(
                    it.id(),
                    it.person(),
                    it.standing() == Standing.ADMITTED,
                    it.isCandidate(),
                    it.number(),
                    it.entryOn());
        }
    }

    /** A line of the register, for a room that shows it to those who may see it. */
    public record Named(Known known, String name) {}

    /** Members and candidates. */
    public List<Named> register(String village) {
        return members.all(village, in("state.standing", "accepted", "admitted")).stream()
                .map(it -> new Named(Known.of(it.view()), it.view().name().text()))
                .toList();
    }

    public @Nullable Known find(String member) {
        var found = members.find(member);
        return found == null ? null : Known.of(found);
    }

    /** A member named in a request, or a refusal of the field. */
    public Known named(String village, String member, String field) {
        var known = find(Id.checked(village, "member", member, field));
        if (known == null) {
            throw new RuleBroken("member-unknown", field);
        }
        return known;
    }

    /** Like {@link #named}; refuses a candidate and who has left. */
    public Known active(String village, String member, String field) {
        var known = named(village, member, field);
        RuleBroken.check(known.active(), known.candidate() ? "membership-incomplete" : "member-not-active", field);
        return known;
    }

    /** The member a person is now, candidate or not. */
    public @Nullable Known ofPerson(String village, String person) {
        var found = members.by(village, "person", person);
        return found == null ? null : Known.of(found.view());
    }

    public long countActive(String village) {
        return members.count(village, eq("state.standing", "admitted"));
    }

    public List<Known> allActive(String village) {
        return members.all(village, eq("state.standing", "admitted")).stream()
                .map(it -> Known.of(it.view()))
                .toList();
    }

    /** Who asked to belong, or was accepted, and has not paid the principal in full. */
    public long countCandidates(String village) {
        return members.count(village, in("state.standing", "applied", "accepted"));
    }
}
