/**
 * Our own topic, heard by ourselves: the rooms act on each other by facts. Each room says what it follows; here they
 * are collected, and here is known how much of what was decided is heard.
 *
 * <p>Open to others: {@code HeardLookup}.
 */
@NullMarked
package desmigratif.cooperative.itself;

import org.jspecify.annotations.NullMarked;
