/**
 * Small cells: what is withheld above the village, so that no number of one to four people is shown, nor can be worked
 * out from the numbers beside it. What adds up to what stands in the definitions and in the tree of places.
 */
@NullMarked
package desmigratif.reporting.small;

import org.jspecify.annotations.NullMarked;
