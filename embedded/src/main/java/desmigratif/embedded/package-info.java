/**
 * The platform's engines inside this JVM, on disk and on loopback: Kafka's own broker and a store that speaks MongoDB's
 * wire protocol. For trying out, training, one small village, and every test.
 *
 * <p>Started by {@code standalone} and by the tests, through {@link desmigratif.embedded.EmbeddedPlatform}. A reply is
 * sent only when all it tells of is on disk, so that nothing acknowledged is lost by a kill.
 *
 * <p>The logger {@code de.bwaldvogel} must be OFF: the wire library logs whole commands, which hold people's data.
 */
@NullMarked
package desmigratif.embedded;

import org.jspecify.annotations.NullMarked;
