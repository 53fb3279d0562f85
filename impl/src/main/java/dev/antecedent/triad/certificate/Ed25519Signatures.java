package dev.antecedent.triad.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.antecedent.triad.Address;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Ed25519 (RFC 8032) from the JDK. Signing is deterministic, and the keys are derived from a seed, so a run with real
 * signatures can be repeated byte for byte. Such keys are for tests and simulations: who knows the seed knows them all.
 *
 * <p>Key pairs are made when first asked for. Not safe for use by several threads.
 */
public final class Ed25519Signatures implements SignatureScheme {

    private static final String ALGORITHM = "Ed25519";

    private final String seed;
    private final Map<Address, KeyPair> keys = new HashMap<>();

    /**
     * The keys that belong to this seed.
     *
     * @param seed any text
     */
    public Ed25519Signatures(String seed) {
        this.seed = seed;
    }

    @Override
    public String name() {
        return "ed25519";
    }

    @Override
    public Signer signer(Address leaf) {
        PrivateKey key = keys(leaf).getPrivate();
        return statement -> new Certificate.Share(leaf, statement, new Bytes(sign(key, statement)));
    }

    @Override
    public boolean verifies(Address leaf, Statement statement, Signature signature) {
        return signature instanceof Bytes bytes && verifies(keys(leaf), statement, bytes);
    }

    private static byte[] sign(PrivateKey key, Statement statement) {
        try {
            java.security.Signature signing = java.security.Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(bytes(statement));
            return signing.sign();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java runtime cannot sign with " + ALGORITHM, unavailable);
        }
    }

    private static boolean verifies(KeyPair keys, Statement statement, Bytes signature) {
        try {
            java.security.Signature verifying = java.security.Signature.getInstance(ALGORITHM);
            verifying.initVerify(keys.getPublic());
            verifying.update(bytes(statement));
            return verifying.verify(signature.bytes);
        } catch (java.security.SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java runtime cannot verify " + ALGORITHM, unavailable);
        }
    }

    /** In UTF-16, which has a code for every char: other encodings take all unpaired surrogates for the same. */
    private static byte[] bytes(Statement statement) {
        String text = statement.text();
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private KeyPair keys(Address leaf) {
        return keys.computeIfAbsent(leaf, this::derived);
    }

    private KeyPair derived(Address leaf) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256").digest((seed + "/" + leaf).getBytes(UTF_8));
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, new Fixed(secret));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java runtime has no " + ALGORITHM, unavailable);
        }
    }

    /** A source that draws the same secret again and again: the generator asks for 32 bytes, once. */
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] secret;

        private Fixed(byte[] secret) {
            this.secret = secret;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(secret, 0, bytes, 0, bytes.length);
        }
    }

    private static final class Bytes implements Signature {

        private final byte[] bytes;

        private Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
