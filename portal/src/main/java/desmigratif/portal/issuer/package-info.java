/**
 * The portal as issuer of tokens (OAuth 2.1, OIDC), for the default run; absent where another issuer is set.
 *
 * <p>It knows one client, the portal's own login. A token says whose it is, in what roles and in which places, as the
 * account stands when the token is made: a refresh brings changes along, or is refused. What was granted is kept in the
 * collection {@code authorizations}, sealed, so that logins outlive a restart.
 *
 * <p>Other rooms may use {@code Claims}, the words of a token, and {@code Tokens}, which makes one without a browser.
 */
@NullMarked
package desmigratif.portal.issuer;

import org.jspecify.annotations.NullMarked;
