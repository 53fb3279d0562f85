package dev.antecedent.triad.certificate;

/** A signature, opaque to everybody but its {@link SignatureScheme}. */
public interface Signature {}
