package desmigratif.test.box;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;
import java.util.Map;

record Box(String id, Secret owner, long balanceRupiah, long version) implements Aggregate<Box, BoxCommand, BoxEvent> {

    static Box unknown(String id) {
        return new Box(id, new Secret(""), 0, 0);
    }

    @Override
    public BoxEvent decide(BoxCommand command, Ask ask) {
        return switch (command) {
            case BoxCommand.OpenBox it -> new BoxEvent.BoxOpened(id, version + 1, ask.at(), it.owner());
            case BoxCommand.PutIn it ->
                new BoxEvent.MoneyPutIn(id, version + 1, ask.at(), Rupiah.checked(it.amountRupiah(), "amountRupiah"));
        };
    }

    @Override
    public Box after(BoxEvent fact) {
        return switch (fact) {
            case BoxEvent.BoxOpened it -> new Box(id, it.owner(), 0, it.version());
            case BoxEvent.MoneyPutIn it -> new Box(id, owner, balanceRupiah + it.amountRupiah(), it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("balanceRupiah", balanceRupiah);
    }
}
