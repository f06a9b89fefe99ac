/** What {@code ./desmigratif} understands: start, stop, status, reset, logs, facts, token; and what it runs behind them. */
@NullMarked
package desmigratif.standalone.command;

import org.jspecify.annotations.NullMarked;
