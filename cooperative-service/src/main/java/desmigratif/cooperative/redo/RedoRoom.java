package desmigratif.cooperative.redo;

import desmigratif.kit.hear.Follows;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of redos is made of. Of one deposit there is one open redo. */
@Configuration(proxyBeanMethods = false)
class RedoRoom {

    @Bean
    Keeper<Redo, RedoCommand, RedoEvent> redos(Keeping keeping) {
        return keeping.of("redo", Redo.class, RedoEvent.class, Redo::unknown)
                .unique("fact", Redo::openFact)
                .index("state.open")
                .index("state.asked.member")
                .open();
    }

    @Bean
    RedoLookup redoLookup(Keeper<Redo, RedoCommand, RedoEvent> redos) {
        return new RedoLookup(redos);
    }

    @Bean
    Follows redosDone(Keeper<Redo, RedoCommand, RedoEvent> redos) {
        return new RedoFeed(redos);
    }
}
