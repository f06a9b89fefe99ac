package desmigratif.business.capital;

import desmigratif.business.capital.CapitalCommand.Arrive;
import desmigratif.business.capital.CapitalCommand.Refuse;
import desmigratif.business.capital.CapitalCommand.TakeBack;
import desmigratif.business.capital.CapitalCommand.TurnAway;
import desmigratif.business.capital.CooperativeFact.LoanApplied;
import desmigratif.business.capital.CooperativeFact.LoanAppraised;
import desmigratif.business.capital.CooperativeFact.LoanApproved;
import desmigratif.business.capital.CooperativeFact.LoanPaidOut;
import desmigratif.business.capital.CooperativeFact.LoanPayoutReversed;
import desmigratif.business.capital.CooperativeFact.LoanRefused;
import desmigratif.business.capital.CooperativeFact.LoanTurnedAway;
import desmigratif.business.capital.KnownLoan.Stage;
import desmigratif.kit.Id;
import desmigratif.kit.hear.Acts;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.hear.Kinds;
import desmigratif.kit.keep.Keeper;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears what the cooperative answers to a capital that was asked for; a member's own loans are none of our business. */
@Configuration(proxyBeanMethods = false)
class CooperativeFeed {

    private final Keeper<Capital, CapitalCommand, CapitalEvent> capitals;

    CooperativeFeed(Keeper<Capital, CapitalCommand, CapitalEvent> capitals) {
        this.capitals = capitals;
    }

    @Bean
    Consumer<Message<List<byte[]>>> cooperativeEvents(Hearing hearing, Copies<KnownLoan> knownLoans) {
        return hearing.of("cooperative.events.v1")
                .copy("loan", knownLoans, CooperativeFeed::follow)
                .act("loan", "capital-answers", this::answer)
                .ignore("cooperative", "member", "savings", "remittance", "session", "period", "device", "redo");
    }

    private static void follow(Kinds<KnownLoan> loans) {
        loans.on(
                        "loan-applied.v1",
                        LoanApplied.class,
                        (now, heard) -> first(heard.fact().capital(), Stage.APPLIED))
                .on(
                        "loan-turned-away.v1",
                        LoanTurnedAway.class,
                        (now, heard) -> first(heard.fact().capital(), Stage.TURNED_AWAY))
                .on("loan-appraised.v1", LoanAppraised.class, (now, heard) -> at(now, Stage.APPRAISED))
                .on("loan-approved.v1", LoanApproved.class, (now, heard) -> at(now, Stage.APPROVED))
                .on("loan-refused.v1", LoanRefused.class, (now, heard) -> at(now, Stage.REFUSED))
                .on("loan-paid-out.v1", LoanPaidOut.class, (now, heard) -> at(now, Stage.PAID_OUT))
                .on("loan-payout-reversed.v1", LoanPayoutReversed.class, (now, heard) -> at(now, Stage.APPROVED))
                .passOver("loan-repaid.v1", "loan-repayment-reversed.v1");
    }

    private void answer(Acts loans) {
        loans.on(
                        "loan-turned-away.v1",
                        LoanTurnedAway.class,
                        heard -> tell(
                                heard.fact().capital(),
                                heard,
                                new TurnAway(heard.source(), heard.fact().reason())))
                .on(
                        "loan-refused.v1",
                        LoanRefused.class,
                        heard -> tell(
                                heard.fact().capital(),
                                heard,
                                new Refuse(heard.source(), heard.fact().reason())))
                .on(
                        "loan-paid-out.v1",
                        LoanPaidOut.class,
                        heard -> tell(
                                heard.fact().capital(),
                                heard,
                                new Arrive(
                                        heard.source(),
                                        heard.fact().amountRupiah(),
                                        heard.fact().on())))
                .on(
                        "loan-payout-reversed.v1",
                        LoanPayoutReversed.class,
                        heard -> tell(
                                heard.fact().capital(),
                                heard,
                                new TakeBack(heard.source(), heard.fact().on())))
                .passOver(
                        "loan-applied.v1",
                        "loan-appraised.v1",
                        "loan-approved.v1",
                        "loan-repaid.v1",
                        "loan-repayment-reversed.v1");
    }

    private void tell(@Nullable String capital, Heard<?> heard, CapitalCommand command) {
        if (capital != null) {
            capitals.handle(heard.ask(), Id.local(capital), command);
        }
    }

    private static @Nullable KnownLoan first(@Nullable String capital, Stage stage) {
        return capital == null ? null : new KnownLoan(capital, stage);
    }

    private static @Nullable KnownLoan at(@Nullable KnownLoan now, Stage stage) {
        return now == null ? null : now.at(stage);
    }
}
