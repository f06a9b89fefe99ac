/**
 * Commands as they come off the wire: what they do to the data, and which of them this store does not understand.
 *
 * <p>What is not supported is refused here, before anything is looked at: the wire library passes over what it does not
 * know, and an answer that leaves out a part of the question is worse than none.
 */
@NullMarked
package desmigratif.embedded.command;

import org.jspecify.annotations.NullMarked;
