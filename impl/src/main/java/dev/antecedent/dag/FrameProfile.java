package dev.antecedent.dag;

/** How a claimed frame is judged. Published implementations differ here, and nodes of one network must agree on it. */
public enum FrameProfile {

    /** The claim must be the frame that the events before it give, however far ahead that is. */
    STRICT,

    /**
     * A claim may also be lower, down to the self-parent's frame; what the events would give beyond it is not asked. An
     * event that is built looks at most {@link Frames#LOOK_AHEAD} frames ahead.
     */
    LENIENT
}
