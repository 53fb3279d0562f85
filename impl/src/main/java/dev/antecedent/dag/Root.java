package dev.antecedent.dag;

import dev.antecedent.stake.ValidatorId;

/**
 * An event as a root of one frame. An event that skips frames is a root of each of them.
 *
 * @param frame the frame
 * @param creator who made the event
 * @param event its name
 */
public record Root(Frame frame, ValidatorId creator, EventId event) {}
