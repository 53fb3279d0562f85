/**
 * Clojure: models written in it, the functions that Clojure code calls, and the real Knossos where somebody has it. The
 * only package that knows Clojure; the language loads when one of these classes is used, and not before.
 */
@NullMarked
package dev.antecedent.linearizability.clojure;

import org.jspecify.annotations.NullMarked;
