/**
 * What waits for a mentor today: harvests past their plan, capital that was turned away. And how much there is of
 * everything, as counts without any person, for those who may see no more.
 *
 * <p>Asked by {@code TodayController}. Tells and keeps nothing.
 */
@NullMarked
package desmigratif.business.today;

import org.jspecify.annotations.NullMarked;
