/** The verbs on models. */
@NullMarked
package dev.antecedent.gate.model;

import org.jspecify.annotations.NullMarked;
