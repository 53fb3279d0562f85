package dev.antecedent.linearizability.recording;

import dev.antecedent.linearizability.history.Value;
import java.util.Comparator;

/**
 * An event with its stamp: for an invocation the number of responses before it, for a response its own number among
 * them.
 */
record Moment(long stamp, Value process, RecordedOperation operation, boolean isInvocation) {

    /** The order of real time: the n-th response comes before the invocations that saw n responses. */
    static final Comparator<Moment> IN_REAL_TIME =
            Comparator.comparingLong(Moment::stamp).thenComparing(Moment::isInvocation);
}
