/**
 * The example villages: files under {@code example/} that go in through the public HTTP API, like anyone's data.
 *
 * <p>Every id and key follows from the files, so a load that was cut off is simply begun again: what is already there
 * answers as it did the first time. What one service has not yet heard from another is asked again a little later; nothing
 * else waits.
 */
@NullMarked
package desmigratif.standalone.example;

import org.jspecify.annotations.NullMarked;
