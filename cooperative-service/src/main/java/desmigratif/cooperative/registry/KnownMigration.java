package desmigratif.cooperative.registry;

/** An episode of migration, and whose it is. */
record KnownMigration(String person) {}
