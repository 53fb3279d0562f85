/** First manifests. */
@NullMarked
package dev.antecedent.gate.init;

import org.jspecify.annotations.NullMarked;
