package desmigratif.test.jar;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;
import java.util.Map;

/** A jar of coins: never below nothing. */
record Jar(String id, Secret owner, String label, long balanceRupiah, long version)
        implements Aggregate<Jar, JarCommand, JarEvent> {

    static Jar unknown(String id) {
        return new Jar(id, new Secret(""), "", 0, 0);
    }

    @Override
    public JarEvent decide(JarCommand command, Ask ask) {
        return switch (command) {
            case JarCommand.OpenJar it -> {
                check(!it.label().isBlank(), "label-missing", "label");
                yield new JarEvent.JarOpened(id, version + 1, ask.at(), it.owner(), it.label());
            }
            case JarCommand.DropCoins it ->
                new JarEvent.CoinsDropped(id, version + 1, ask.at(), Rupiah.checked(it.amountRupiah(), "amountRupiah"));
            case JarCommand.TakeCoins it -> {
                check(it.amountRupiah() <= balanceRupiah, "jar-too-empty", "amountRupiah");
                yield new JarEvent.CoinsTaken(id, version + 1, ask.at(), it.amountRupiah(), new Secret(it.why()));
            }
        };
    }

    @Override
    public Jar after(JarEvent fact) {
        return switch (fact) {
            case JarEvent.JarOpened it -> new Jar(id, it.owner(), it.label(), 0, it.version());
            case JarEvent.CoinsDropped it -> new Jar(id, owner, label, balanceRupiah + it.amountRupiah(), it.version());
            case JarEvent.CoinsTaken it -> new Jar(id, owner, label, balanceRupiah - it.amountRupiah(), it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("balanceRupiah", balanceRupiah);
    }
}
