package desmigratif.cooperative.loan;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.loan.Code.Purpose;
import desmigratif.cooperative.loan.LoanCommand.Apply;
import desmigratif.cooperative.loan.LoanCommand.ApplyForLoan;
import desmigratif.cooperative.loan.LoanCommand.TurnAway;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.keep.Keeper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Hears business: capital a member asks for her group becomes an application in her name; who is no member, or not yet,
 * is turned away by a fact that business hears. Where there is no cooperative, the wish stays open.
 */
@Configuration(proxyBeanMethods = false)
class BusinessFeed {

    private final Keeper<Loan, LoanCommand, LoanEvent> loans;
    private final MemberLookup members;

    private final CooperativeLookup cooperatives;

    BusinessFeed(Keeper<Loan, LoanCommand, LoanEvent> loans, MemberLookup members, CooperativeLookup cooperatives) {
        this.cooperatives = cooperatives;
        this.loans = loans;
        this.members = members;
    }

    /** What is read of a wish for capital. */
    record CapitalAsked(String group, String person, long amountRupiah, int months) {}

    @Bean
    Consumer<Message<List<byte[]>>> businessEvents(Hearing hearing) {
        return hearing.of("business.events.v1")
                .act(
                        "capital",
                        "capital-asked",
                        it -> it.on("capital-asked.v1", CapitalAsked.class, this::asked)
                                .passOver(
                                        "capital-turned-away.v1",
                                        "capital-refused.v1",
                                        "capital-arrived.v1",
                                        "capital-taken-back.v1"))
                .ignore("group", "cycle");
    }

    private void asked(Heard<CapitalAsked> heard) {
        var local = "loan-" + UUID.nameUUIDFromBytes((heard.factId() + "/loan").getBytes(StandardCharsets.UTF_8));
        var isRepeat = loans.find(heard.village() + "/" + local) != null;
        if (isRepeat || !cooperatives.isFounded(heard.village())) {
            return;
        }
        var wish = heard.fact();
        var member = members.ofPerson(heard.village(), wish.person());
        if (member == null || !member.active()) {
            turnAway(heard, local, "membership-incomplete");
            return;
        }
        var asked = new ApplyForLoan(member.id(), wish.amountRupiah(), wish.months(), Purpose.BUSINESS, List.of());
        try {
            loans.create(heard.ask(), local, new Apply(asked, wish.person(), List.of(), wish.group(), heard.source()));
        } catch (RuleBroken refused) {
            turnAway(heard, local, refused.code());
        }
    }

    private void turnAway(Heard<CapitalAsked> heard, String local, String reason) {
        loans.create(
                heard.ask(), local, new TurnAway(heard.source(), heard.fact().person(), reason));
    }
}
