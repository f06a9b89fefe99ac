package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Remitting.Remittance;
import desmigratif.standalone.example.making.Till.Session;
import desmigratif.standalone.example.making.Till.Slip;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cooperative is told; every member is named by the NIK. */
final class CooperativeCsv {

    private CooperativeCsv() {}

    /** In the order of their numbers. */
    static Csv members(List<Member> members) {
        var register = new Csv("nik", "name", "applied_on", "entry_on");
        members.stream()
                .sorted(Comparator.comparing(Member::entryOn)
                        .thenComparing(it -> it.who().ref()))
                .forEach(it -> register.row(it.who().nik, it.who().name, it.appliedOn(), it.entryOn()));
        return register;
    }

    static Csv deposits(Dice dice, List<Slip> slips) {
        var deposits =
                new Csv("session", "device", "receipt", "on", "nik", "product", "rupiah", "remittance", "handed_in_by");
        for (var it : slips) {
            var deposit = it.deposit();
            deposits.row(
                    it.session(),
                    it.device(),
                    it.receipt(),
                    deposit.on(),
                    deposit.member().nik,
                    deposit.product(),
                    deposit.rupiah(),
                    deposit.remittance(),
                    broughtBy(dice.between(1, 100)));
        }
        return deposits;
    }

    static Csv sessions(List<Session> all) {
        var sessions = new Csv("session", "on", "device", "opening_rupiah", "counted_rupiah", "reason");
        all.forEach(it -> sessions.row(it.key(), it.on(), it.device(), it.opening(), it.counted(), it.reason()));
        return sessions;
    }

    static Csv remittances(List<Remittance> all) {
        var remittances = new Csv(
                "remittance",
                "on",
                "nik",
                "sender_nik",
                "channel",
                "licensed",
                "ringgit",
                "rate",
                "mid_rate",
                "fee_ringgit",
                "fee_borne_by",
                "received_rupiah",
                "proof",
                "daily",
                "school",
                "debt",
                "savings",
                "business",
                "emergency");
        for (var it : all) {
            var plan = it.plan();
            remittances.row(
                    it.key(),
                    it.on(),
                    it.to().nik,
                    it.from().nik,
                    it.channel(),
                    it.licensed(),
                    it.ringgit(),
                    known(it.rate()),
                    it.rate() == 0 ? null : Remitting.MID_RATE,
                    known(it.fee()),
                    it.borneBy(),
                    it.received(),
                    it.proof(),
                    plan.daily(),
                    plan.school(),
                    plan.debt(),
                    plan.savings(),
                    plan.business(),
                    plan.emergency());
        }
        return remittances;
    }

    private static String broughtBy(int chance) {
        return chance <= 60 ? "self" : chance <= 95 ? "family" : "other";
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
    }
}
