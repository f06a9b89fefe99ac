package desmigratif.benchmarks.relay;

import desmigratif.kit.Now;
import desmigratif.kit.keep.KeepRoom;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.relay.RelayRoom;
import desmigratif.kit.vault.VaultRoom;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service of the kit with one kind of thing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({KeepRoom.class, RelayRoom.class, VaultRoom.class})
class RelayApplication {

    @Bean
    Now now() {
        return new Now() {
            @Override
            public Instant read() {
                return heard();
            }

            @Override
            public Instant heard() {
                return Clock.systemUTC().instant();
            }
        };
    }

    @Bean
    Keeper<Account, Account.Nothing, Account.EntryMade> accounts(Keeping keeping) {
        return keeping.of("account", Account.class, Account.EntryMade.class, Account::unknown)
                .open();
    }
}
