package desmigratif.test.simulation;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Fact;
import desmigratif.kit.MovesMoney;
import java.time.Instant;
import java.util.Map;

/** An account: never below nothing. */
record Account(String id, String number, long balanceRupiah, long tag, long version)
        implements Aggregate<Account, Account.Command, Account.Event> {

    sealed interface Command {
        record Open(String number) implements Command {}

        record Deposit(long amountRupiah) implements Command, MovesMoney {}

        record Withdraw(long amountRupiah) implements Command, MovesMoney {}

        record Note(long tag) implements Command {}
    }

    sealed interface Event extends Fact {
        record Opened(String id, long version, Instant at, String number) implements Event {}

        record Deposited(String id, long version, Instant at, long amountRupiah) implements Event {}

        record Withdrawn(String id, long version, Instant at, long amountRupiah) implements Event {}

        record Noted(String id, long version, Instant at, long tag) implements Event {}
    }

    static Account unknown(String id) {
        return new Account(id, "", 0, 0, 0);
    }

    @Override
    public Event decide(Command command, Ask ask) {
        return switch (command) {
            case Command.Open it -> new Event.Opened(id, version + 1, ask.at(), it.number());
            case Command.Deposit it -> new Event.Deposited(id, version + 1, ask.at(), it.amountRupiah());
            case Command.Withdraw it -> {
                check(it.amountRupiah() <= balanceRupiah, "balance-too-low", "amountRupiah");
                yield new Event.Withdrawn(id, version + 1, ask.at(), it.amountRupiah());
            }
            case Command.Note it -> new Event.Noted(id, version + 1, ask.at(), it.tag());
        };
    }

    @Override
    public Account after(Event fact) {
        return switch (fact) {
            case Event.Opened it -> new Account(id, it.number(), 0, 0, it.version());
            case Event.Deposited it -> new Account(id, number, balanceRupiah + it.amountRupiah(), tag, it.version());
            case Event.Withdrawn it -> new Account(id, number, balanceRupiah - it.amountRupiah(), tag, it.version());
            case Event.Noted it -> new Account(id, number, balanceRupiah, it.tag(), it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("balanceRupiah", balanceRupiah);
    }
}
