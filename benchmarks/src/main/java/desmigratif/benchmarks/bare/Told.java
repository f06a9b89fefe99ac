package desmigratif.benchmarks.bare;

import org.bson.Document;

/** A fact and whose it is. */
public record Told(String account, long amount, Document fact) {}
