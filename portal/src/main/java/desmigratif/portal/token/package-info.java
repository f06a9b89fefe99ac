/**
 * The tokens behind a login: where they come from, where they are kept (in the session, never in the browser), when they
 * are renewed, and by which rules they are read.
 *
 * <p>Other rooms may use {@code CurrentToken}, and {@code Registrations} for the name of the one registration.
 */
@NullMarked
package desmigratif.portal.token;

import org.jspecify.annotations.NullMarked;
