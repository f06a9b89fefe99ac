package desmigratif.cooperative.savings;

import desmigratif.cooperative.savings.SavingsCommand.Open;
import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Follows;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.keep.Keeper;
import java.time.LocalDate;
import java.util.List;

/** Hears who was accepted, who then has an account for the principal, and who was admitted, who has all. */
final class OpeningFeed implements Follows {

    private final Keeper<Savings, SavingsCommand, SavingsEvent> savings;

    OpeningFeed(Keeper<Savings, SavingsCommand, SavingsEvent> savings) {
        this.savings = savings;
    }

    /** What is read of an acceptance. */
    record Accepted(String person, LocalDate on, long principalRupiah) {}

    /** What is read of an admission. */
    record Admitted(String person, LocalDate entryOn) {}

    @Override
    public void on(Feed feed) {
        feed.act(
                "member",
                "savings-openings",
                it -> it.on("member-accepted.v1", Accepted.class, this::accepted)
                        .on("member-admitted.v1", Admitted.class, this::admitted)
                        .passOver("member-applied.v1", "member-refused.v1", "member-resigned.v1"));
    }

    private void accepted(Heard<Accepted> heard) {
        var it = heard.fact();
        open(heard, new Open(heard.source(), it.person(), Product.PRINCIPAL, it.on(), it.principalRupiah()));
    }

    private void admitted(Heard<Admitted> heard) {
        var it = heard.fact();
        for (var product : List.of(Product.MANDATORY, Product.VOLUNTARY, Product.REMITTANCE)) {
            open(heard, new Open(heard.source(), it.person(), product, it.entryOn(), 0));
        }
    }

    private void open(Heard<?> heard, Open command) {
        var ask = heard.ask().step(Savings.code(command.product()));
        savings.create(ask, SavingsLookup.idOf(heard.source(), command.product()), command);
    }
}
