/** Sequential models: what an object does when its operations come one after the other. */
@NullMarked
package dev.antecedent.linearizability.model;

import org.jspecify.annotations.NullMarked;
