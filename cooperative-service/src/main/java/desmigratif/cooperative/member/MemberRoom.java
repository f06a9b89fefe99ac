package desmigratif.cooperative.member;

import desmigratif.kit.hear.Follows;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.keep.Numbers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of members is made of. */
@Configuration(proxyBeanMethods = false)
class MemberRoom {

    @Bean
    Keeper<Member, MemberCommand, MemberEvent> members(Keeping keeping) {
        return keeping.of("member", Member.class, MemberEvent.class, Member::unknown)
                .unique("person", it -> it.standing().isOver() ? null : it.person())
                .index("state.standing")
                .words(it -> List.of(it.name().text()))
                .open();
    }

    @Bean
    Numbers memberNumbers(Keeping keeping) {
        return keeping.numbers();
    }

    @Bean
    MemberLookup memberLookup(Keeper<Member, MemberCommand, MemberEvent> members) {
        return new MemberLookup(members);
    }

    @Bean
    Follows admissions(Keeper<Member, MemberCommand, MemberEvent> members, Numbers memberNumbers) {
        return new AdmissionFeed(members, memberNumbers);
    }
}
