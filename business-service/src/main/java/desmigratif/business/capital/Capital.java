package desmigratif.business.capital;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.business.capital.CapitalCommand.Arrive;
import desmigratif.business.capital.CapitalCommand.AskAgain;
import desmigratif.business.capital.CapitalCommand.AskCapital;
import desmigratif.business.capital.CapitalCommand.Refuse;
import desmigratif.business.capital.CapitalCommand.TakeBack;
import desmigratif.business.capital.CapitalCommand.TurnAway;
import desmigratif.business.capital.CapitalEvent.CapitalArrived;
import desmigratif.business.capital.CapitalEvent.CapitalAsked;
import desmigratif.business.capital.CapitalEvent.CapitalRefused;
import desmigratif.business.capital.CapitalEvent.CapitalTakenBack;
import desmigratif.business.capital.CapitalEvent.CapitalTurnedAway;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Capital that a participant asks the cooperative for, on behalf of her group, and since when it stands as it does. */
record Capital(
        String id,
        @Nullable Wish wish,
        Stage stage,
        @Nullable String reason,
        @Nullable String loan,
        List<Arrival> arrivals,
        Instant since,
        long version)
        implements Aggregate<Capital, CapitalCommand, CapitalEvent> {

    enum Stage {
        ASKED,
        TURNED_AWAY,
        REFUSED,
        ARRIVED,
        TAKEN_BACK
    }

    static Capital unknown(String id) {
        return new Capital(id, null, Stage.ASKED, null, null, List.of(), Instant.EPOCH, 0);
    }

    @Override
    public CapitalEvent decide(CapitalCommand command, Ask ask) {
        return switch (command) {
            case AskCapital it -> asked(Wish.of(it), ask);
            case AskAgain it -> askAgain(it, ask);
            case TurnAway it -> turnAway(it, ask);
            case Refuse it -> refuse(it, ask);
            case Arrive it -> arrive(it, ask);
            case TakeBack it -> takeBack(it, ask);
        };
    }

    @Override
    public Capital after(CapitalEvent fact) {
        long now = fact.version();
        return switch (fact) {
            case CapitalAsked it -> new Capital(id, Wish.of(it), Stage.ASKED, null, null, arrivals, it.at(), now);
            case CapitalTurnedAway it ->
                new Capital(id, wish, Stage.TURNED_AWAY, it.reason(), it.loan(), arrivals, it.at(), now);
            case CapitalRefused it ->
                new Capital(id, wish, Stage.REFUSED, it.reason(), it.loan(), arrivals, it.at(), now);
            case CapitalArrived it -> new Capital(id, wish, Stage.ARRIVED, null, it.loan(), with(it), it.at(), now);
            case CapitalTakenBack it ->
                new Capital(id, wish, Stage.TAKEN_BACK, null, it.loan(), without(it.loan()), it.at(), now);
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("stage", stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What was asked for, of a capital that exists. */
    Wish wished() {
        return Objects.requireNonNull(wish);
    }

    private CapitalAsked asked(Wish it, Ask ask) {
        it.check(ask);
        return new CapitalAsked(
                id, version + 1, ask.at(), it.group(), it.person(), it.amountRupiah(), it.months(), it.purpose());
    }

    private CapitalAsked askAgain(AskAgain it, Ask ask) {
        check(stage == Stage.TURNED_AWAY, "capital-not-turned-away");
        return asked(wished().again(it), ask);
    }

    private CapitalTurnedAway turnAway(TurnAway it, Ask ask) {
        check(stage == Stage.ASKED, "capital-answered");
        return new CapitalTurnedAway(id, version + 1, ask.at(), it.reason(), it.loan());
    }

    private CapitalRefused refuse(Refuse it, Ask ask) {
        check(stage == Stage.ASKED, "capital-answered");
        return new CapitalRefused(id, version + 1, ask.at(), it.reason(), it.loan());
    }

    /** Money that has moved is never refused, whatever was said before: only, the same loan lies in the book once. */
    private CapitalArrived arrive(Arrive it, Ask ask) {
        check(arrivals.stream().noneMatch(had -> had.loan().equals(it.loan())), "capital-arrived-already");
        return new CapitalArrived(id, version + 1, ask.at(), it.loan(), it.amountRupiah(), it.on());
    }

    private CapitalTakenBack takeBack(TakeBack it, Ask ask) {
        var arrival = arrivals.stream()
                .filter(had -> had.loan().equals(it.loan()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("capital-not-arrived"));
        return new CapitalTakenBack(id, version + 1, ask.at(), it.loan(), arrival.amountRupiah(), it.on());
    }

    private List<Arrival> without(String taken) {
        return arrivals.stream().filter(it -> !it.loan().equals(taken)).toList();
    }

    private List<Arrival> with(CapitalArrived it) {
        return Stream.concat(arrivals.stream(), Stream.of(Arrival.of(it))).toList();
    }
}
