package desmigratif.kit.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/** The keys that stand outside the store: one set wraps data keys and can be rotated, one makes blind words and cannot. */
record Keys(Aead wrapping, PrfSet blinding) {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static Keys of(KeysetHandle wrapping, KeysetHandle blinding) {
        try {
            return new Keys(
                    wrapping.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    blinding.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform's keys are of no use", e);
        }
    }

    static KeysetHandle newWrapping() {
        return made(PredefinedAeadParameters.AES256_GCM);
    }

    static KeysetHandle newBlinding() {
        return made(PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** The same set with a new key that wraps from now on; the old ones still open what they have wrapped. */
    static KeysetHandle rotated(KeysetHandle old) {
        try {
            return KeysetHandle.newBuilder(old)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot rotate the platform's keys", e);
        }
    }

    byte[] newDataKey(String id) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    newWrapping(), wrapping, id.getBytes(UTF_8), RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap a new key", e);
        }
    }

    Aead dataKey(String id, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped, wrapping, id.getBytes(UTF_8), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("The key of " + id + " was wrapped under keys that are not in platform.keys", e);
        }
    }

    byte[] mac(byte[] bytes, int length) {
        try {
            return blinding.computePrimary(bytes, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot compute a keyed hash", e);
        }
    }

    private static KeysetHandle made(Parameters parameters) {
        try {
            return KeysetHandle.generateNew(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make a key", e);
        }
    }
}
