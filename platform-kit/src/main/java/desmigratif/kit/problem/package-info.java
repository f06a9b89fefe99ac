/**
 * What goes wrong on the way in: every refusal, ours or the framework's, becomes a problem (RFC 9457) with a stable code
 * and a sentence in Indonesian and English, from {@code <service>-problems_{id,en}.properties} before the kit's own.
 */
@NullMarked
package desmigratif.kit.problem;

import org.jspecify.annotations.NullMarked;
