/**
 * The login of the browser: code flow with PKCE against the issuer, tokens kept in the session and away from the browser, a
 * cookie no script can read. A request with a bearer token needs none of that: no session, no CSRF token.
 *
 * <p>Nobody gets a session before a password was right: until then all that a login needs travels in cookies.
 *
 * <p>Other rooms may use {@code CurrentToken}.
 */
@NullMarked
package desmigratif.portal.login;

import org.jspecify.annotations.NullMarked;
