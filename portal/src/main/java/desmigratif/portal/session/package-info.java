/**
 * Logins of browsers, kept in the portal's own store (collection {@code sessions}) so that they outlive a restart and hold
 * in every portal beside this one.
 *
 * <p>A session is found by a trace of its cookie and its content is sealed. It is written only by what changed, and never
 * brought back: a request that is still under way when its account is signed out finds nothing to write to.
 *
 * <p>Other rooms may use {@code Sessions}.
 */
@NullMarked
package desmigratif.portal.session;

import org.jspecify.annotations.NullMarked;
