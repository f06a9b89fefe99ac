/**
 * The vault: seals what identifies a person, so that a copy of the store tells nobody anything.
 *
 * <p>Every thing has a data key of its own, kept wrapped in the collection {@code keys}; the keys that wrap stand
 * outside the store, in files. Destroying a data key ({@link desmigratif.kit.vault.Vault#forget}) makes all that was
 * sealed under it unreadable, wherever copies of it are (UU 27/2022 art. 43).
 */
@NullMarked
package desmigratif.kit.vault;

import org.jspecify.annotations.NullMarked;
