/**
 * Figures of places: a district, a province, the nation as the sums of their villages.
 *
 * <p>Numerators and denominators are added, percentages never averaged; medians are taken anew of all values. What would
 * show one to four people is not shown above the village, nor what would give such a number away by a sum. A village
 * without a report is missing, not zero; example and real villages are never added up.
 */
@NullMarked
package desmigratif.reporting.place;

import org.jspecify.annotations.NullMarked;
