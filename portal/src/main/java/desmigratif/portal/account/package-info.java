/**
 * Accounts: who may come in, as what, and where. Kept in the portal's own store (collection {@code accounts}); there only
 * while the portal is its own issuer. An account is a login, not a person: a user name, the name shown, roles and places.
 *
 * <p>Asked by operators through {@code AccountController}, and by whoever starts a platform through {@code Accounts}.
 *
 * <p>Other rooms may use {@code Accounts}, {@code Account}, {@code Entry}, {@code Profile} and {@code Role}.
 */
@NullMarked
package desmigratif.portal.account;

import org.jspecify.annotations.NullMarked;
