package desmigratif.kit.vault;

import org.jspecify.annotations.Nullable;

/** A sealed value cannot be opened: it was moved, changed, or sealed under keys that are not here. A cause for alarm. */
public final class SealBroken extends RuntimeException {

    SealBroken(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
