package dev.antecedent.triad.certificate;

import dev.antecedent.triad.Address;

/**
 * Signatures of the leaves of one tree. A correct leaf is given its own {@link Signer} alone, so that the code can no
 * more speak for another leaf than the protocol can.
 */
public interface SignatureScheme {

    /** The name on the command line, such as {@code ed25519}. */
    String name();

    /** The leaf's means to sign. */
    Signer signer(Address leaf);

    /** Whether the signature is the leaf's, of this statement. */
    boolean verifies(Address leaf, Statement statement, Signature signature);
}
