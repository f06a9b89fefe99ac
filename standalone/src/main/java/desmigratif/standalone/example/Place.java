package desmigratif.standalone.example;

import org.jspecify.annotations.Nullable;

/**
 * An example village and its accounts.
 *
 * @param accounts the end of its accounts' names; null where it has none, and so reports nothing
 * @param district the account of its district
 */
record Place(String code, String name, @Nullable String accounts, String district) {

    static final Place KONGSI = new Place("6101042014", "Pangkalan Kongsi", "kongsi", "disnaker.sambas");
    static final Place CIHONJE = new Place("3302152003", "Cihonje", "cihonje", "disnaker.banyumas");
    static final Place TEBAS_KUALA = new Place("6101042001", "Tebas Kuala", null, "disnaker.sambas");

    String account(String role) {
        return role + "." + accounts;
    }
}
