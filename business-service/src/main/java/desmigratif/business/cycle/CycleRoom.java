package desmigratif.business.cycle;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of cycles is made of. */
@Configuration(proxyBeanMethods = false)
class CycleRoom {

    @Bean
    Keeper<Cycle, CycleCommand, CycleEvent> cycles(Keeping keeping) {
        return keeping.of("cycle", Cycle.class, CycleEvent.class, Cycle::unknown)
                .index("state.plan.group")
                .index("state.stage")
                .open();
    }

    @Bean
    CycleLookup cycleLookup(Keeper<Cycle, CycleCommand, CycleEvent> cycles) {
        return new CycleLookup(cycles);
    }
}
