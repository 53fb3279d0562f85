/** The events, the index and the consensus of {@link dev.antecedent.dag}, bound to the specifications of the same names. */
@NullMarked
package dev.antecedent.protocol.dag;

import org.jspecify.annotations.NullMarked;
