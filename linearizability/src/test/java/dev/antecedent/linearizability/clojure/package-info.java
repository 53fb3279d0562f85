/** Tests of models in Clojure, of the functions for Clojure code, and of the comparison with Knossos. */
@NullMarked
package dev.antecedent.linearizability.clojure;

import org.jspecify.annotations.NullMarked;
