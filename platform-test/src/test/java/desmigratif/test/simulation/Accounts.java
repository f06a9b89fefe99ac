package desmigratif.test.simulation;

import desmigratif.test.simulation.Account.Command.Deposit;
import desmigratif.test.simulation.Account.Command.Note;
import desmigratif.test.simulation.Account.Command.Open;
import desmigratif.test.simulation.Account.Command.Withdraw;
import java.util.ArrayList;
import java.util.List;

/** The accounts there may be, and what was asked of them. Two of a village want the same number. */
final class Accounts {

    static final List<String> VILLAGES = List.of("6101042014", "6101042015");
    private static final List<List<String>> NUMBERS = List.of(List.of("1", "1", "2"), List.of("1", "2"));

    final List<Sent> sent = new ArrayList<>();
    private final List<Sent> opens = new ArrayList<>();
    private final Odds odds;

    Accounts(Odds odds) {
        this.odds = odds;
        for (int i = 0; i < VILLAGES.size(); i++) {
            for (int j = 0; j < NUMBERS.get(i).size(); j++) {
                var local = "account-%08x-0000-7000-8000-%012x".formatted(i, j);
                opens.add(new Sent(
                        0,
                        VILLAGES.get(i),
                        local,
                        "open-" + i + j,
                        new Open(NUMBERS.get(i).get(j))));
            }
        }
        sent.addAll(opens);
    }

    /** A new command, or now and then an old one once more. */
    Sent next() {
        var open = opens.get(Math.min(odds.random.nextInt(opens.size()), odds.random.nextInt(opens.size())));
        if (!open.isAccepted()) {
            return open;
        }
        if (odds.random.nextInt(4) == 0) {
            return odds.oneOf(
                    odds.random.nextBoolean() ? sent : sent.subList(Math.max(0, sent.size() - 4), sent.size()));
        }
        int number = sent.size();
        var sending = new Sent(number, open.village, open.local, "key-" + number, command(number));
        sent.add(sending);
        return sending;
    }

    /** Amounts and tags differ, so that every effect names its command. */
    private Account.Command command(int number) {
        return switch (odds.random.nextInt(6)) {
            case 0, 1, 2 -> new Deposit(100_000 + number);
            case 3, 4 -> new Withdraw(100_000 + number);
            default -> new Note(number);
        };
    }
}
