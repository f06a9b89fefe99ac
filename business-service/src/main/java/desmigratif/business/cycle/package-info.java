/**
 * Cycles: from the plan over costs, harvest and sales to the division of the net among the group's members.
 *
 * <p><b>Stock.</b> Sales come before the books: fish is sold at the pond on three Saturdays, and the harvest is written
 * down afterwards or never. So a sale is itself the proof of a harvest, and bounded by nothing, until a harvest is
 * recorded in its unit; from then on no more is sold than was harvested. A harvest is told as the whole of it: a later
 * record in the same unit stands in the place of the earlier, and none is less than what was sold.
 *
 * <p><b>Plan.</b> The day of a harvest is the first one recorded, else that of the first sale; within seven days of the
 * plan it keeps the plan ({@code domain.md} §13, B7).
 *
 * <p><b>Money.</b> Quantity times price must be whole rupiah. Nothing is edited: a sale or a cost is reversed, once, by
 * someone else than who wrote it down, with a reason, until the cycle is divided. Entries go at most 30 days back,
 * further only under a named opening batch.
 *
 * <p><b>Division.</b> A closed cycle is divided once, in the month it was closed in, in equal shares among those who
 * belonged to the group on the day of closing. Shares are whole rupiah and sum exactly. A loss is divided to nothing. A
 * net without any cost is flagged, because it says nothing about what the work was worth.
 *
 * <p>Asked by {@code CycleController}, with a {@code CycleCommand}. Tells
 * {@link desmigratif.business.cycle.CycleEvent}, on {@code business.events.v1}. Keeps the collection {@code cycle},
 * which nobody else reads. Other rooms may use {@code CycleLookup} and {@code CycleEvent}; all else is closed.
 */
@NullMarked
package desmigratif.business.cycle;

import org.jspecify.annotations.NullMarked;
