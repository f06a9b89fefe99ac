/**
 * The portal's secrets, in files that only its owner can read: the keys that sign tokens, and the key that seals what is
 * kept in the store or handed to a browser. Portals that work side by side share the directory.
 *
 * <p>Other rooms may use {@code SigningKeys} and {@code Seal}.
 */
@NullMarked
package desmigratif.portal.key;

import org.jspecify.annotations.NullMarked;
