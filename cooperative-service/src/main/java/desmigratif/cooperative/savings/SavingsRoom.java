package desmigratif.cooperative.savings;

import desmigratif.cooperative.device.DeviceLookup;
import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.period.PeriodLookup;
import desmigratif.cooperative.remittance.RemittanceLookup;
import desmigratif.cooperative.savings.CounterHandler.Neighbours;
import desmigratif.cooperative.slip.Slips;
import desmigratif.cooperative.till.TillLookup;
import desmigratif.kit.hear.Follows;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of savings is made of. */
@Configuration(proxyBeanMethods = false)
class SavingsRoom {

    @Bean
    Keeper<Savings, SavingsCommand, SavingsEvent> savings(Keeping keeping) {
        return keeping.of("savings", Savings.class, SavingsEvent.class, Savings::unknown)
                .index("state.member")
                .index("state.product", "state.paidThrough")
                .open();
    }

    @Bean
    SavingsLookup savingsLookup(Keeper<Savings, SavingsCommand, SavingsEvent> savings) {
        return new SavingsLookup(savings);
    }

    @Bean
    Neighbours neighboursOfSavings(
            CooperativeLookup cooperatives,
            MemberLookup members,
            PeriodLookup periods,
            TillLookup till,
            RemittanceLookup remittances,
            DeviceLookup devices) {
        return new Neighbours(cooperatives, members, periods, till, remittances, devices);
    }

    @Bean
    CounterHandler counter(Keeper<Savings, SavingsCommand, SavingsEvent> savings, Slips slips, Neighbours neighbours) {
        return new CounterHandler(savings, slips, neighbours);
    }

    @Bean
    Follows savingsOpenings(Keeper<Savings, SavingsCommand, SavingsEvent> savings) {
        return new OpeningFeed(savings);
    }
}
