/**
 * The one door of the platform: who comes in, the way to the four services behind it, and the pages.
 *
 * <p>The rooms: {@code account} knows who may come in, {@code issuer} writes their tokens, {@code login} lets them in,
 * {@code token} keeps and renews the tokens of a login, {@code session} and {@code key} keep what must outlive a restart,
 * {@code gateway} leads on to the services, {@code page} gives the browser what it shows, {@code problem} says what went
 * wrong.
 */
@NullMarked
package desmigratif.portal;

import org.jspecify.annotations.NullMarked;
