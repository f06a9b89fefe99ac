/**
 * Indicators as data: code, names, what is counted over what, unit, direction, window, version of the definition.
 *
 * <p>They stand in {@code reporting-indicators.json}; what a pass counts is named there, and how its cells become a value. A figure
 * without an indicator, or an indicator nobody counts, turns a test red.
 */
@NullMarked
package desmigratif.reporting.indicator;

import org.jspecify.annotations.NullMarked;
