package desmigratif.business.trade;

import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.OFFICER;

import desmigratif.business.trade.TradeLookup.Product;
import desmigratif.business.trade.TradeLookup.Trade;
import desmigratif.kit.web.For;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What groups can work at, for every list to choose from. */
@RestController
class TradeController {

    /** All trades and products, in the order they are offered. */
    record Trades(List<Trade> trades, List<Product> products) {}

    @GetMapping("/api/business/v1/trades")
    @For({MENTOR, OFFICER, HEAD, MANAGER, BOARD})
    Trades all() {
        return new Trades(TradeLookup.trades(), TradeLookup.products());
    }
}
