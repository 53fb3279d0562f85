package dev.antecedent.triad.certificate;

/**
 * The value that a leaf may have helped to decide, and so must not let go unseen.
 *
 * @param ballot the ballot in which it was prepared
 * @param value the value
 * @param backing the prepare certificate, as it came: a reported lock is worth what the referee finds in it
 */
public record Lock(int ballot, Payload value, Certificate backing) {}
