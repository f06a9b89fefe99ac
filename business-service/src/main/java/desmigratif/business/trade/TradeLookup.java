package desmigratif.business.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of trades and products: a fact names them by these codes and never in free words. */
public final class TradeLookup {

    private static final Map<String, Trade> TRADES = readTrades();
    private static final Map<String, Product> PRODUCTS = readProducts();

    private TradeLookup() {}

    /** A trade: its code, its name in Indonesian and English. */
    public record Trade(String code, String id, String en) {}

    /** A product: its code, its trade, its KBLI class and edition where known, its name in Indonesian and English. */
    public record Product(
            String code,
            String trade,
            @Nullable String kbli,
            @Nullable String edition,
            String id,
            String en) {}

    public static boolean isTrade(String code) {
        return TRADES.containsKey(code);
    }

    public static boolean isProduct(String code) {
        return PRODUCTS.containsKey(code);
    }

    static List<Trade> trades() {
        return List.copyOf(TRADES.values());
    }

    static List<Product> products() {
        return List.copyOf(PRODUCTS.values());
    }

    private static Map<String, Trade> readTrades() {
        var found = new LinkedHashMap<String, Trade>();
        for (var row : Table.rows("trades.csv", 3)) {
            found.put(row.getFirst(), new Trade(row.get(0), row.get(1), row.get(2)));
        }
        return found;
    }

    private static Map<String, Product> readProducts() {
        var found = new LinkedHashMap<String, Product>();
        for (var row : Table.rows("products.csv", 6)) {
            var product =
                    new Product(row.get(0), row.get(1), some(row.get(2)), some(row.get(3)), row.get(4), row.get(5));
            found.put(row.getFirst(), product);
        }
        return found;
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
