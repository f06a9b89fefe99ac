package desmigratif.test.box;

import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BoxRoom {

    @Bean
    Keeper<Box, BoxCommand, BoxEvent> boxes(Keeping keeping) {
        return keeping.of("box", Box.class, BoxEvent.class, Box::unknown)
                .words(it -> List.of(it.owner().text()))
                .open();
    }
}
