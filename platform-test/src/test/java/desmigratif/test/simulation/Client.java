package desmigratif.test.simulation;

import desmigratif.kit.Ask;
import desmigratif.kit.Paging;
import desmigratif.kit.Problem;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.place.Places;
import desmigratif.kit.store.StoreAway;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A device of an officer: sends commands, each until it is answered, and now and then an old one once more. */
final class Client {

    private static final class Reply {
        @Nullable
        String text;
    }

    private static final String LATER = "later";

    private final World world;

    Client(World world) {
        this.world = world;
    }

    void run(int commands) {
        for (int i = 0; i < commands; i++) {
            if (world.odds.random.nextInt(12) == 0) {
                list(world.odds.oneOf(Accounts.VILLAGES));
            } else {
                send(world.accounts.next());
            }
            boolean rests = world.odds.random.nextInt(3) == 0;
            world.fibres.sleep(Duration.ofMillis(world.odds.random.nextInt(rests ? 4_000 : 20)));
        }
    }

    /** With patience, under the same key; a device may also be switched off before it hears. */
    private void send(Sent sent) {
        for (int attempt = 1; attempt < 40 && (attempt == 1 || !world.odds.strikes(0.03)); attempt++) {
            var bank = world.odds.oneOf(world.banks);
            if (bank.isUp() && isDefinite(attempt(bank, sent, attempt))) {
                return;
            }
            world.fibres.sleep(Duration.ofMillis(50 + world.odds.random.nextInt(2_000)));
        }
    }

    private boolean isDefinite(@Nullable String text) {
        return text != null && !text.equals(LATER);
    }

    /** Each try is a request of its own: the device may have given up waiting while it is still served. */
    private @Nullable String attempt(Bank bank, Sent sent, int attempt) {
        var reply = new Reply();
        var life = bank.life;
        world.fibres.begin("request", life, () -> {
            reply.text = serve(bank, sent, attempt);
            world.fibres.step(sent.key + " gets " + reply.text);
        });
        world.fibres.until(
                () -> reply.text != null || life.over, Duration.ofMillis(200 + world.odds.random.nextInt(20_000)));
        return reply.text;
    }

    private String serve(Bank bank, Sent sent, int attempt) {
        world.fibres.step("asks " + sent.key + " of " + bank.name);
        var ask = ask(bank, sent.village, world.flaw.key(sent.key, attempt));
        try {
            var answer = sent.command instanceof Account.Command.Open
                    ? bank.accounts().create(ask, sent.local, sent.command)
                    : bank.accounts().handle(ask, sent.local, sent.command);
            return definite(sent, answer.status() + " " + answer.version() + " " + answer.figures());
        } catch (RuleBroken e) {
            return sent.command instanceof Account.Command.Open
                    ? "422 " + e.code() // Not kept: what was refused may be made later.
                    : definite(sent, "422 " + e.code());
        } catch (RuntimeException e) {
            return away(e, sent.key);
        }
    }

    private static String definite(Sent sent, String text) {
        sent.answered(text);
        return text;
    }

    private static String away(RuntimeException e, String what) {
        boolean isAway = StoreAway.is(e) || e instanceof Problem it && it.status() == 503;
        Violation.unless(isAway, Check.NO_SURPRISE, what + " met " + e);
        return LATER;
    }

    /** A page shows nothing of another village. */
    private void list(String village) {
        var bank = world.odds.oneOf(world.banks);
        if (bank.isUp()) {
            world.fibres.begin("request", bank.life, () -> {
                try {
                    var page = bank.accounts().page(ask(bank, village, null), new Document(), new Paging(null, 50));
                    page.items()
                            .forEach(it -> Violation.unless(
                                    it.id().startsWith(village + "/"),
                                    Check.OWN_VILLAGE,
                                    village + " was shown " + it.id()));
                } catch (RuntimeException e) {
                    away(e, "a list");
                }
            });
        }
    }

    private static Ask ask(Bank bank, String village, @Nullable String key) {
        return new Ask(
                "account-1",
                Set.of(Role.TELLER),
                village,
                key,
                Process.BEGIN,
                true,
                bank.heard(),
                Places.zone(village),
                LocalDate.of(2026, 11, 30),
                null,
                null);
    }
}
