/** Deciders: rules that decide linearizability of one type of object outright, where their condition holds. */
@NullMarked
package dev.antecedent.linearizability.decider;

import org.jspecify.annotations.NullMarked;
