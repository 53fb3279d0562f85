package dev.antecedent.vector;

import dev.antecedent.dag.EventId;
import java.util.Optional;

/**
 * The first value of a vector that is not what the rules give.
 *
 * @param field where it is
 * @param event the event that it is about, if it is about one
 * @param said what the vector says; "nothing" where it says nothing
 * @param computed what the rules give; "nothing" where they give nothing
 * @param by what computed it
 */
public record Difference(String field, Optional<EventId> event, String said, String computed, String by) {}
