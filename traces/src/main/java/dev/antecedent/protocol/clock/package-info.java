/** The clocks of {@link dev.antecedent.clock}, bound to the specifications of the same names. */
@NullMarked
package dev.antecedent.protocol.clock;

import org.jspecify.annotations.NullMarked;
