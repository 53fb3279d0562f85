/** The models that come with the checker, by name. */
@NullMarked
package dev.antecedent.linearizability.catalog;

import org.jspecify.annotations.NullMarked;
