/** Where pictures go: the forms that they have, and the option that names a file. */
@NullMarked
package dev.antecedent.gate.output;

import org.jspecify.annotations.NullMarked;
