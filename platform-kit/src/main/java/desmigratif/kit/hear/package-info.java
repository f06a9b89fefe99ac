/**
 * Hearing: other services' facts (and our own), each applied once, in order, to what this service keeps of them.
 *
 * <p>The guard (which version of whom have we heard, and which fact it was) is written with the copy it protects. A gap,
 * a fork, an unknown kind or a fact that fails for a reason of its own is held, and the later facts of that thing behind
 * it; the others go on. Only a lost store or broker is waited for. There is no dead-letter topic.
 */
@NullMarked
package desmigratif.kit.hear;

import org.jspecify.annotations.NullMarked;
