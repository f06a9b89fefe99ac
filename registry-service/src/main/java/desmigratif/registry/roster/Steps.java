package desmigratif.registry.roster;

import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.Problem;
import desmigratif.kit.keep.Keeper;
import desmigratif.registry.household.HouseholdCommand;
import desmigratif.registry.household.HouseholdCommand.FormHousehold;
import desmigratif.registry.migration.MigrationCommand;
import desmigratif.registry.migration.MigrationCommand.DepartMigrant;
import desmigratif.registry.migration.MigrationCommand.IntendMigration;
import desmigratif.registry.person.PersonCommand;
import desmigratif.registry.person.PersonCommand.RegisterPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** The commands a row asks for, in order: gathered while they are tried, and sent all at once or not at all. */
final class Steps {

    /** The keepers that imports ask. */
    record Keepers(
            Keeper<?, PersonCommand, ?> persons,
            Keeper<?, HouseholdCommand, ?> households,
            Keeper<?, MigrationCommand, ?> migrations) {}

    private static final int PATIENCE = 500;
    private static final int BUSY = 503;

    private final Ask ask;
    private final Keepers keepers;
    private final List<Supplier<Answer>> steps = new ArrayList<>();

    Steps(Ask ask, Keepers keepers) {
        this.ask = ask;
        this.keepers = keepers;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** {@code name} tells the step from others asked of the same thing, so that a repeat is known for one. */
    void add(String name, String person, PersonCommand command) {
        steps.add(
                command instanceof RegisterPerson
                        ? () -> keepers.persons().add(ask.step(name), Id.local(person), command)
                        : () -> keepers.persons().handle(ask.step(name), Id.local(person), command));
    }

    void add(String name, String household, HouseholdCommand command) {
        steps.add(
                command instanceof FormHousehold
                        ? () -> keepers.households().add(ask.step(name), Id.local(household), command)
                        : () -> keepers.households().handle(ask.step(name), Id.local(household), command));
    }

    void add(String name, String migration, MigrationCommand command) {
        var begins = command instanceof IntendMigration || command instanceof DepartMigrant it && it.who() != null;
        steps.add(
                begins
                        ? () -> keepers.migrations().add(ask.step(name), Id.local(migration), command)
                        : () -> keepers.migrations().handle(ask.step(name), Id.local(migration), command));
    }

    void send() {
        steps.forEach(Steps::sendPatiently);
    }

    /** The relay may be behind: as any client would, asks again. */
    private static void sendPatiently(Supplier<Answer> step) {
        for (int tried = 0; ; tried++) {
            try {
                step.get();
                return;
            } catch (Problem e) {
                if (e.status() != BUSY || tried == PATIENCE) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }
}
