package desmigratif.cooperative.remittance;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.remittance.RemittanceCommand.Note;
import desmigratif.cooperative.remittance.RemittanceCommand.RecordRemittance;
import desmigratif.cooperative.remittance.RemittanceEvent.RemittanceRecorded;
import desmigratif.cooperative.remittance.RemittanceEvent.Split;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A remittance and its plan. */
record Remittance(
        String id,
        String member,
        LocalDate on,
        String channel,
        long receivedRupiah,
        Uses plan,
        @Nullable Integer costBasisPoints,
        long version)
        implements Aggregate<Remittance, RemittanceCommand, RemittanceEvent> {

    /** How far what was told may lie from what the rate says, in percent: people round. */
    private static final long TOLERANCE_PERCENT = 1;

    static Remittance unknown(String id) {
        return new Remittance(id, "", LocalDate.EPOCH, "", 0, new Uses(0, 0, 0, 0, 0, 0), null, 0);
    }

    @Override
    public RemittanceEvent decide(RemittanceCommand command, Ask ask) {
        return switch (command) {
            case Note it -> record(it, ask);
        };
    }

    @Override
    public Remittance after(RemittanceEvent fact) {
        return switch (fact) {
            case RemittanceRecorded it ->
                new Remittance(
                        id,
                        it.member(),
                        it.on(),
                        it.channel(),
                        it.receivedRupiah(),
                        uses(it.plan()),
                        it.costBasisPoints(),
                        it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("receivedRupiah", receivedRupiah);
        figures.put("plannedRupiah", plan.savedRupiah());
        if (costBasisPoints != null) {
            figures.put("costBasisPoints", costBasisPoints);
        }
        return figures;
    }

    private RemittanceEvent record(Note note, Ask ask) {
        var it = note.asked();
        check(version == 0, "already-recorded");
        check(it.consent(), "consent-missing", "consent");
        var sent = it.sent().checked();
        var received = received(it, sent);
        return new RemittanceRecorded(
                id,
                1,
                it.member(),
                note.person(),
                note.household(),
                it.migration(),
                Code.of(it.channel()),
                Code.of(it.licensed()),
                it.currency(),
                it.amountMinor(),
                it.rateMicro(),
                it.quoteUnit(),
                it.feeMinor(),
                it.feeBorneBy() == null ? null : Code.of(it.feeBorneBy()),
                it.midRateMicro(),
                received,
                ask.past(it.on(), "on"),
                Code.of(it.proof()),
                split(it, received),
                sent.costBasisPoints(),
                ask.at());
    }

    private static long received(RecordRemittance it, Transfer sent) {
        var arrived = sent.arrivedRupiah();
        var told = it.receivedRupiah();
        if (told == null) {
            if (arrived == null) {
                throw new RuleBroken("received-missing", "receivedRupiah");
            }
            return Rupiah.checked(arrived, "amountMinor");
        }
        Rupiah.checked(told, "receivedRupiah");
        check(
                arrived == null || Math.abs(told - arrived) <= arrived / 100 * TOLERANCE_PERCENT,
                "received-does-not-match",
                "receivedRupiah");
        return told;
    }

    private static Split split(RecordRemittance it, long received) {
        check((it.plan() == null) != (it.shares() == null), "plan-or-shares", "plan");
        var uses = it.plan() != null
                ? it.plan().whole(received)
                : java.util.Objects.requireNonNull(it.shares()).of(received);
        return new Split(uses.daily(), uses.school(), uses.debt(), uses.savings(), uses.business(), uses.emergency());
    }

    private static Uses uses(Split it) {
        return new Uses(it.daily(), it.school(), it.debt(), it.savings(), it.business(), it.emergency());
    }
}
