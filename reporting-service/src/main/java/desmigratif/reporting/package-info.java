/** The reporting service: hears all, commands nobody; keeps figures, and shows them as far as a role may see. */
@NullMarked
package desmigratif.reporting;

import org.jspecify.annotations.NullMarked;
