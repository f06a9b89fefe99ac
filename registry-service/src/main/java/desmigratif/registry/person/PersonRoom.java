package desmigratif.registry.person;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of persons is made of. */
@Configuration(proxyBeanMethods = false)
class PersonRoom {

    @Bean
    Keeper<Person, PersonCommand, PersonEvent> persons(Keeping keeping) {
        return keeping.of("person", Person.class, PersonEvent.class, Person::unknown)
                .unique(
                        "nik",
                        it -> it.about().who().nik() == null
                                ? null
                                : it.about().who().nik().text())
                .index("state.about.nik", "state.nikSince")
                .index("state.gone.why")
                .words(it -> List.of(it.about().who().name().text()))
                .open();
    }

    @Bean
    PersonLookup personLookup(Keeper<Person, PersonCommand, PersonEvent> persons) {
        return new PersonLookup(persons);
    }
}
