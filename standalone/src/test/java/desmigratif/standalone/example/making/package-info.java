/**
 * Makes the files of the example villages, the same bytes every time: people first, household by household out of a table
 * of kinds of households; then what happened to them, out of the numbers the example has to come out with.
 *
 * <p>Every name, number and date is made up. {@code -Dexample=write} on {@code ExampleFilesTest} writes the files anew.
 */
@NullMarked
package desmigratif.standalone.example.making;

import org.jspecify.annotations.NullMarked;
