package desmigratif.cooperative.ledger;

import desmigratif.cooperative.savings.SavingsLookup.Sums;
import desmigratif.kit.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The control accounts of the book against the sums of what members have and owe. */
record Check(List<Control> controls, long debitRupiah, long creditRupiah) {

    /** One account: the book's balance, and what the accounts themselves say. */
    record Control(String account, String title, long bookRupiah, long accountsRupiah) {

        boolean isRight() {
            return bookRupiah == accountsRupiah;
        }
    }

    static Check of(Map<Account, Month.Sum> book, Sums savings, Map<String, Long> loans) {
        var controls = new ArrayList<Control>();
        for (var product : List.of("principal", "mandatory", "voluntary", "remittance")) {
            var account = Account.ofProduct(product);
            controls.add(control(account, book, savings.balancesRupiah().getOrDefault(product, 0L)));
        }
        controls.add(control(Account.CLAIMS, book, savings.claimsRupiah()));
        var business = loans.getOrDefault("business", 0L);
        var all = Rupiah.sum(loans.values().stream().mapToLong(Long::longValue));
        controls.add(control(Account.LOANS_BUSINESS, book, business));
        controls.add(control(Account.LOANS_CONSUMPTION, book, all - business));
        return new Check(
                List.copyOf(controls),
                Rupiah.sum(book.values().stream().mapToLong(Month.Sum::debitRupiah)),
                Rupiah.sum(book.values().stream().mapToLong(Month.Sum::creditRupiah)));
    }

    boolean isRight() {
        return debitRupiah == creditRupiah && controls.stream().allMatch(Control::isRight);
    }

    private static Control control(Account account, Map<Account, Month.Sum> book, long accounts) {
        return new Control(account.code(), account.title(), balance(account, book), accounts);
    }

    private static long balance(Account account, Map<Account, Month.Sum> book) {
        return account.balance(book.getOrDefault(account, Month.Sum.NONE));
    }
}
