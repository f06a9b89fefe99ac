package desmigratif.benchmarks.ours;

import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Command;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A deposit over the counter: beside the account, it takes a slip's number and goes into till, journal and books. */
final class Depositing implements Work {

    private @Nullable Village village;
    private String session = "";

    @Override
    public List<String> prepare(Village prepared, int many) {
        village = prepared;
        var people = prepared.people(many);
        session = prepared.cooperative(people);
        return prepared.accounts(people, session);
    }

    @Override
    public String service() {
        return "cooperative";
    }

    @Override
    public String asker() {
        return "teller.kongsi";
    }

    @Override
    public String shownIn() {
        return "accounts-1";
    }

    @Override
    public Command command(String account, String token) {
        long amount = ThreadLocalRandom.current().nextLong(1, 1_000_000);
        var body =
                "{\"amountRupiah\":%d,\"on\":\"%s\",\"session\":\"%s/%s\",\"device\":\"loket-1\",\"receipt\":%d,\"handedInBy\":\"self\"}"
                        .formatted(
                                amount,
                                Village.TODAY,
                                Village.CODE,
                                session,
                                java.util.Objects.requireNonNull(village).receipt());
        var key = UUID.randomUUID().toString();
        return new Command(
                account, amount, Work.request("cooperative", "savings/" + account + "/deposits", token, key, body));
    }

    /** The first version is the account's opening. */
    @Override
    public Tally tally(Document copy) {
        var months = copy.get("copy", Document.class).get("depositsRupiah", Document.class);
        long sum = months.values().stream()
                .flatMap(it -> ((List<?>) it).stream())
                .mapToLong(it -> ((Number) it).longValue())
                .sum();
        return new Tally(copy.getLong("version") - 1, sum);
    }
}
