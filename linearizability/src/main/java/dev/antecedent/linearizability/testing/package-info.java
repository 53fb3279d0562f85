/**
 * Linearizability in tests: assertions for AssertJ, an extension for JUnit 5, and threads that begin together. The only
 * package that needs either library; whoever uses it has them already.
 */
@NullMarked
package dev.antecedent.linearizability.testing;

import org.jspecify.annotations.NullMarked;
