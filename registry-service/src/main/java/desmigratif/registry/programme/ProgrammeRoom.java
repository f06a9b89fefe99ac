package desmigratif.registry.programme;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of the programme is made of. */
@Configuration(proxyBeanMethods = false)
class ProgrammeRoom {

    @Bean
    Keeper<Programme, ProgrammeCommand, ProgrammeEvent> programmes(Keeping keeping) {
        return keeping.of("village", Programme.class, ProgrammeEvent.class, Programme::unknown)
                .open();
    }

    @Bean
    ProgrammeLookup programmeLookup(Keeper<Programme, ProgrammeCommand, ProgrammeEvent> programmes) {
        return new ProgrammeLookup(programmes);
    }
}
