/**
 * Q1 and Q5: outboxes for a relational database, as their documentation shows them, on PostgreSQL with every commit
 * flushed. One transaction holds the entry and its publication; a listener of the application itself keeps the copies.
 */
@NullMarked
package desmigratif.benchmarks.relational;

import org.jspecify.annotations.NullMarked;
