/** The verbs on models: list, check, explain. */
@NullMarked
package dev.antecedent.gate.model;

import org.jspecify.annotations.NullMarked;
