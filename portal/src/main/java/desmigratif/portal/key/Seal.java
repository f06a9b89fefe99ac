package desmigratif.portal.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what leaves the portal's memory: a copy of its store, or of a browser's cookies, tells nobody a token. */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final SecretKeySpec naming;

    Seal(Path directory) {
        var file = new SecretFile(directory, "seal.key");
        file.change(text -> text.isEmpty() ? Base64.getEncoder().encodeToString(bytes(32)) : text);
        var root = new SecretKeySpec(Base64.getDecoder().decode(file.text().strip()), "HmacSHA256");
        key = new SecretKeySpec(mac(root, "seal"), "AES");
        naming = new SecretKeySpec(mac(root, "name"), "HmacSHA256");
    }

    /** Seals for one purpose; what was sealed for another does not open. */
    public byte[] close(String purpose, byte[] plain) {
        var nonce = bytes(NONCE);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose, plain)
                .orElseThrow(() -> new IllegalStateException("This Java cannot seal"));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** What was sealed for this purpose, or nothing: it was touched, or sealed with another key. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        if (sealed.length < NONCE) {
            return Optional.empty();
        }
        var nonce = Arrays.copyOf(sealed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, purpose, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /** A secret that every portal with these keys knows by this name. */
    public String secret(String name) {
        return HexFormat.of().formatHex(mac(naming, name));
    }

    /** What a secret that was handed out is kept as: good for finding it again, not for using it. */
    public static String trace(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<byte[]> cipher(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] mac(SecretKeySpec key, String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
