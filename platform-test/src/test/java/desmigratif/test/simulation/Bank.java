package desmigratif.test.simulation;

import desmigratif.kit.json.FactJson;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.relay.SimulatedRelay;
import desmigratif.kit.vault.MemoryKeyShelf;
import desmigratif.kit.vault.Vault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An instance of the service that tells: keeper and relay over the bank's store. */
final class Bank extends Process {

    static final FactJson JSON = new FactJson();
    static final Vault VAULT = MemoryKeyShelf.vault();
    static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();
    private static final int BATCHES = 4;

    private @Nullable Keeper<Account, Account.Command, Account.Event> accounts;
    private int batches;

    Bank(World world, String name) {
        super(world, name);
    }

    @Override
    void begin() {
        var database = world.bankStore.over(this);
        var keeping = new Keeping(database, VAULT, JSON, this, METERS, () -> null, this);
        accounts = keeping.of("account", Account.class, Account.Event.class, Account::unknown)
                .unique("number", Account::number)
                .open();
        var wire = world.flaw.wire(world.broker.wire(this, life), world, life);
        batches = 0;
        var mine = life;
        var relay = new SimulatedRelay(
                keeping,
                wire,
                database,
                this,
                work -> batch(mine, work),
                work -> world.fibres.begin(name + "-look", mine, work));
        world.fibres.begin(name + "-relay", life, () -> turns(relay));
    }

    Keeper<Account, Account.Command, Account.Event> accounts() {
        return java.util.Objects.requireNonNull(accounts);
    }

    private void turns(SimulatedRelay relay) {
        while (true) {
            world.fibres.until(relay::isRung, Duration.ofSeconds(1));
            world.fibres.step("turn");
            relay.turn();
        }
    }

    private void batch(Life mine, Runnable work) {
        world.fibres.until(() -> batches < BATCHES);
        batches++;
        world.fibres.begin(name + "-batch", mine, () -> {
            try {
                work.run();
            } finally {
                batches--;
            }
        });
    }
}
