package desmigratif.system;

import java.util.Map;

/** The commands of business that write money down: costs, sales, their reversal, the division of what is left. */
final class BusinessMoney {

    private static final String CYCLE = "POST /api/business/v1/villages/{village}/cycles/{cycle}/";
    private static final Map<String, Object> COST = Map.of("on", Village.TODAY, "kind", "feed", "amountRupiah", 10_000);
    private static final Map<String, Object> SALE = Map.of(
            "on",
            Village.TODAY,
            "quantity",
            1_000,
            "unit",
            "kg",
            "priceRupiah",
            20_000,
            "buyer",
            "market",
            "paid",
            "cash");

    private final Workplace place;
    private final Village village;

    private BusinessMoney(Workplace place) {
        this.place = place;
        this.village = place.village();
    }

    /** What is known of each, by the name its operation has in OpenAPI. */
    static Map<String, MoneyCommand> of(Workplace place) {
        var money = new BusinessMoney(place);
        return Map.of(
                CYCLE + "costs", money.new Cost(),
                CYCLE + "sales", money.new Sale(),
                CYCLE + "costs/{entry}/reversal", money.new Reversal("costs", COST),
                CYCLE + "sales/{entry}/reversal", money.new Reversal("sales", SALE),
                CYCLE + "division", money.new Division());
    }

    private MoneyCommand.Sent sent(
            String role,
            String cycle,
            String what,
            Map<String, Object> body,
            @org.jspecify.annotations.Nullable Map<String, Object> other) {
        var thing = village.business("cycles/" + cycle);
        return new MoneyCommand.Sent(role, thing + "/" + what, body, other, thing, "pendamping");
    }

    private String harvested() {
        var cycle = place.cycle();
        place.harvests(cycle);
        return cycle;
    }

    private final class Cost implements MoneyCommand {

        @Override
        public Sent accepted() {
            return cost(place.cycle());
        }

        /** What is closed stays closed. */
        @Override
        public Refused refused() {
            var cycle = harvested();
            place.closes(cycle);
            return new Refused(cost(cycle), "cycle-closed", null);
        }

        private Sent cost(String cycle) {
            return sent("pendamping", cycle, "costs", COST, CooperativeMoney.with(COST, "amountRupiah", 20_000));
        }
    }

    private final class Sale implements MoneyCommand {

        @Override
        public Sent accepted() {
            return sale(harvested());
        }

        @Override
        public Refused refused() {
            var cycle = place.cycle();
            place.inCycle(cycle, "harvest", Map.of("on", Village.TODAY, "quantity", 500, "unit", "kg"));
            return new Refused(sale(cycle), "more-than-harvested", () -> place.harvests(cycle));
        }

        private Sent sale(String cycle) {
            return sent("pendamping", cycle, "sales", SALE, CooperativeMoney.with(SALE, "quantity", 2_000));
        }
    }

    private final class Reversal implements MoneyCommand {

        private static final Map<String, Object> WHY = Map.of("reason", "Salah ketik jumlah");
        private final String what;
        private final Map<String, Object> entry;

        Reversal(String what, Map<String, Object> entry) {
            this.what = what;
            this.entry = entry;
        }

        @Override
        public Sent accepted() {
            var cycle = harvested();
            return reversing(cycle, place.inCycle(cycle, what, entry));
        }

        /** An entry that does not stand there yet. */
        @Override
        public Refused refused() {
            var cycle = place.cycle();
            place.harvests(cycle);
            return new Refused(reversing(cycle, 3), "entry-unknown", () -> place.inCycle(cycle, what, entry));
        }

        /** By a second person. */
        private Sent reversing(String cycle, long entry) {
            return sent("manajer", cycle, what + "/" + entry + "/reversal", WHY, Map.of("reason", "Salah orang"));
        }
    }

    private final class Division implements MoneyCommand {

        @Override
        public Sent accepted() {
            var cycle = sold();
            place.closes(cycle);
            return dividing(cycle);
        }

        @Override
        public Refused refused() {
            var cycle = sold();
            return new Refused(dividing(cycle), "cycle-not-closed", () -> place.closes(cycle));
        }

        private String sold() {
            var cycle = harvested();
            place.inCycle(cycle, "sales", SALE);
            return cycle;
        }

        /** Nothing is said in it, so nothing else can be. */
        private Sent dividing(String cycle) {
            return sent("pendamping", cycle, "division", Map.of(), null);
        }
    }
}
