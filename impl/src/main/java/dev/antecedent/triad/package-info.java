/**
 * Triadic consensus: validators in a tree of threes, the quorum system on it, certificates, and a single-decree protocol
 * that is safe where the quorum system is.
 *
 * <p>The quorum system is older than the name: recursive majority of three is hierarchical quorum consensus (A. Kumar,
 * "Hierarchical quorum consensus", IEEE Transactions on Computers 40(9), 1991); its Byzantine generalisation is the
 * recursive threshold construction (D. Malkhi, M. Reiter, A. Wool, "The load and availability of Byzantine quorum
 * systems", SIAM Journal on Computing 29(6), 2000).
 */
@NullMarked
package dev.antecedent.triad;

import org.jspecify.annotations.NullMarked;
