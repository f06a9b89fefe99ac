package desmigratif.registry.outreach;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of outreach is made of. */
@Configuration(proxyBeanMethods = false)
class OutreachRoom {

    @Bean
    Keeper<Outreach, OutreachCommand, OutreachEvent> outreaches(Keeping keeping) {
        return keeping.of("outreach", Outreach.class, OutreachEvent.class, Outreach::unknown)
                .open();
    }
}
