package dev.antecedent.triad.certificate;

/** One leaf's means to sign. */
@FunctionalInterface
public interface Signer {

    /** The statement with the leaf's signature. */
    Certificate.Share sign(Statement statement);
}
