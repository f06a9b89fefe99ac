package desmigratif.cooperative.due;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.savings.SavingsLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of dues is made of. */
@Configuration(proxyBeanMethods = false)
class DueRoom {

    @Bean
    UnpaidLookup unpaidLookup(SavingsLookup savings, MemberLookup members, CooperativeLookup cooperatives) {
        return new UnpaidLookup(savings, members, cooperatives);
    }
}
