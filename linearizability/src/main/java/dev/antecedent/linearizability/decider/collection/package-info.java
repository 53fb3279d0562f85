/** Rules for collections. */
@NullMarked
package dev.antecedent.linearizability.decider.collection;

import org.jspecify.annotations.NullMarked;
