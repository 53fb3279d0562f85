/**
 * What leaves say, how they sign it, and how receivers convince themselves: statements, signatures, certificates, and the
 * referee that verifies all of it down to the leaves' own signatures.
 *
 * <p>Evidence is parsed, not trusted: a {@link Certified} statement and a {@link Justified} proposal exist only where
 * the {@link Referee} has found no {@link Flaw}.
 */
@NullMarked
package dev.antecedent.triad.certificate;

import org.jspecify.annotations.NullMarked;
