/** The page that people read, made from a report: tables in Markdown, charts as SVG. */
@NullMarked
package desmigratif.benchmarks.page;

import org.jspecify.annotations.NullMarked;
