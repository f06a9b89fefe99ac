/**
 * Trades: what groups work at, and what they make. Two files are the list. Trades are those that
 * people can wish for in registry, so that wishes and groups compare; a product carries its class of the national
 * business classification (KBLI) with the edition it was read in, because editions retire codes.
 *
 * <p>Asked by {@code TradeController}. Tells and keeps nothing. Other rooms may use {@code TradeLookup}.
 */
@NullMarked
package desmigratif.business.trade;

import org.jspecify.annotations.NullMarked;
