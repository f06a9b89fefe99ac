package desmigratif.reporting.cooperative;

import static desmigratif.reporting.generation.Marking.known;
import static desmigratif.reporting.month.Months.begun;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.cooperative.CooperativeFact.MemberAdmitted;
import desmigratif.reporting.cooperative.CooperativeFact.MemberApplied;
import desmigratif.reporting.cooperative.CooperativeFact.MemberResigned;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Who belongs to the cooperative; a candidate, whose principal saving is not paid in full, says nothing yet. */
record KnownMember(
        Mark mark,
        String id,
        String person,
        @Nullable YearMonth admitted,
        @Nullable YearMonth resigned) implements Contributor<KnownMember> {

    KnownMember admitted(YearMonth month) {
        return new KnownMember(mark, id, person, month, null);
    }

    KnownMember resigned(YearMonth month) {
        return new KnownMember(mark, id, person, admitted, month);
    }

    static void read(Kinds<KnownMember> facts, Marking marking) {
        facts.on(
                        "member-applied.v1",
                        MemberApplied.class,
                        marking.fold((_, mark, fact, _, heard) ->
                                new KnownMember(mark, heard.source(), fact.person(), null, null)))
                .on(
                        "member-admitted.v1",
                        MemberAdmitted.class,
                        marking.fold((now, _, fact, _, _) -> known(now).admitted(YearMonth.from(fact.entryOn()))))
                .on(
                        "member-resigned.v1",
                        MemberResigned.class,
                        marking.fold((now, _, fact, _, _) -> known(now).resigned(YearMonth.from(fact.on()))))
                .passOver("member-accepted.v1", "member-refused.v1");
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        return begun(admitted, month) && !begun(resigned, month) ? new Contribution.Member(id, person) : null;
    }

    @Override
    public KnownMember marked(Mark other) {
        return new KnownMember(other, id, person, admitted, resigned);
    }
}
