/**
 * The way in: who asks, in which village, as what; requests into commands, answers and refusals back as JSON.
 *
 * <p>The order of checks is the same for every route: who (401), scope (404, with the body of what does not exist), role
 * (403), then headers and body. Open to rooms: {@link desmigratif.kit.web.For} and {@link desmigratif.kit.web.Reader};
 * the rest works by itself.
 */
@NullMarked
package desmigratif.kit.web;

import org.jspecify.annotations.NullMarked;
