package desmigratif.embedded.store;

import desmigratif.embedded.answer.Batches;
import desmigratif.embedded.file.StoreFile;

/**
 * What the databases of a store share.
 *
 * @param planned whether indexes are used to find documents; if not, everything is read, which finds the same
 */
record Setup(StoreFile file, Batches batches, boolean planned) {}
