package dev.antecedent.snapshot;

import dev.antecedent.clock.ProcessId;

/**
 * A message on its way out.
 *
 * @param recipient whom it is for
 * @param message what it says
 * @param <M> the messages
 */
public record Sending<M>(ProcessId recipient, M message) {}
