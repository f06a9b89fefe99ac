package desmigratif.cooperative.period;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of periods is made of. */
@Configuration(proxyBeanMethods = false)
class PeriodRoom {

    @Bean
    Keeper<Period, PeriodCommand, PeriodEvent> periods(Keeping keeping) {
        return keeping.of("period", Period.class, PeriodEvent.class, Period::unknown)
                .open();
    }

    @Bean
    PeriodLookup periodLookup(Keeper<Period, PeriodCommand, PeriodEvent> periods) {
        return new PeriodLookup(periods);
    }
}
