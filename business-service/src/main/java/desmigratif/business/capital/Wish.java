package desmigratif.business.capital;

import desmigratif.business.capital.CapitalCommand.AskAgain;
import desmigratif.business.capital.CapitalCommand.AskCapital;
import desmigratif.business.capital.CapitalEvent.CapitalAsked;
import desmigratif.business.capital.CapitalEvent.Purpose;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;

/** Who asks for capital, for which group, how much, for how many months, what for. */
record Wish(String group, String person, long amountRupiah, int months, Purpose purpose) {

    private static final int MOST_MONTHS = 60;

    static Wish of(AskCapital it) {
        return new Wish(it.group(), it.person(), it.amountRupiah(), it.months(), it.purpose());
    }

    static Wish of(CapitalAsked it) {
        return new Wish(it.group(), it.person(), it.amountRupiah(), it.months(), it.purpose());
    }

    Wish again(AskAgain it) {
        return new Wish(group, person, it.amountRupiah(), it.months(), it.purpose());
    }

    void check(Ask ask) {
        Id.checked(ask.village(), "group", group, "group");
        Id.checked(ask.village(), "person", person, "person");
        Rupiah.checked(amountRupiah, "amountRupiah");
        RuleBroken.check(months >= 1 && months <= MOST_MONTHS, "months-out-of-range", "months");
    }
}
