/**
 * Migrations: one document an episode of work abroad, from the intent through departure and word of the person to the
 * return ({@code domain.md} §13). An episode is never overwritten; a person may have many, one open at a time.
 *
 * <p>The papers carried propose a channel, the officer confirms one. What is told of it helps a person and punishes
 * nobody: reasons are codes, whoever invited is a kind and never a name.
 *
 * <p>Asked by {@code MigrationController} and the room of imports, with a
 * {@link desmigratif.registry.migration.MigrationCommand}. Tells {@link desmigratif.registry.migration.MigrationEvent},
 * on {@code registry.events.v1}. Keeps the collection {@code migration}.
 *
 * <p>Other rooms may use {@code MigrationCommand}, {@code MigrationEvent} and {@code MigrationLookup}; all else is closed.
 */
@NullMarked
package desmigratif.registry.migration;

import org.jspecify.annotations.NullMarked;
