/**
 * Capital: what a participant asks the cooperative for, on behalf of her group, and what came of it.
 *
 * <p>The asking is a wish told on {@code business.events.v1}. The cooperative hears it and opens a loan application; its
 * answer comes back as a fact of the loan: turned away, because her membership is not complete, which can be mended and
 * asked again; refused; or paid out, and then the capital arrives in the group's book. Money that has moved is never
 * refused here.
 *
 * <p>Asked by {@code CapitalController} and {@code CooperativeFeed}, with a {@code CapitalCommand}. Tells
 * {@link desmigratif.business.capital.CapitalEvent}. Keeps the collection {@code capital}, and a copy of the loans that
 * answer to one, without any balance. Other rooms may use {@code CapitalLookup} and {@code CapitalEvent}.
 */
@NullMarked
package desmigratif.business.capital;

import org.jspecify.annotations.NullMarked;
