/**
 * The login: of the browser, by code flow with PKCE against the issuer and a cookie no script can read; of a program, by a
 * bearer token, which needs neither session nor CSRF token. And what one may ask about oneself.
 *
 * <p>Nobody gets a session before a password was right: until then all that a login needs travels in cookies.
 *
 * <p>Nothing in it is open to other rooms.
 */
@NullMarked
package desmigratif.portal.login;

import org.jspecify.annotations.NullMarked;
