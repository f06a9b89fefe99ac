package desmigratif.business.group;

import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of groups is made of. */
@Configuration(proxyBeanMethods = false)
class GroupRoom {

    @Bean
    Keeper<Group, GroupCommand, GroupEvent> groups(Keeping keeping) {
        return keeping.of("group", Group.class, GroupEvent.class, Group::unknown)
                .index("state.participations.person")
                .words(it -> List.of(it.name().text()))
                .open();
    }

    @Bean
    Copies<KnownPerson> knownPeople(Hearing hearing) {
        return hearing.copies("known-people", KnownPerson.class);
    }

    @Bean
    GroupLookup groupLookup(Keeper<Group, GroupCommand, GroupEvent> groups) {
        return new GroupLookup(groups);
    }
}
