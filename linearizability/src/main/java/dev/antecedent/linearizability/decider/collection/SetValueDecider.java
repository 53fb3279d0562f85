package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set, of which all operations are about one value: {@code add}, {@code remove}, {@code contains}, each any number of
 * times. The value is in the set or it is not, and updates are always possible and return nothing.
 *
 * <p>Argument. Whether the value is in the set changes at some instants, each change being made by an update of its own
 * whose interval holds the instant. Given the changes, every other operation only needs an instant in its interval at
 * which the set is as it says ({@code contains}) or as it leaves it (an update without effect). So a history is
 * linearizable if and only if there is a sequence of changes that gives each operation such an instant. Of these,
 * {@link Membership} looks only at some, and loses nothing:
 *
 * <ul>
 *   <li>Changes right before responses. A change put off to right before the next response is still in the interval of
 *       its update, and shows both sides of it to more operations.
 *   <li>At most two of them there: after one, all operations in flight have seen the set both ways, so that more of them
 *       only matter for how it is left; two changes may replace four and one may replace three.
 *   <li>None that can be put off to the response after: there have to be some if the operation that returns has not had
 *       its instant; otherwise one of them is made by this very operation, which cannot later.
 *   <li>Made by the update in flight that returns first, of those that have made none: whatever a later change wants of
 *       it, the one that returns later can do as well.
 *   <li>None from where another sequence is no worse: the set is as it is there, the last change was no later, and every
 *       update that has made a change there has made one here too.
 * </ul>
 *
 * <p>Pending updates may make changes, and need no instant. The sequences that are left are followed side by side, event
 * by event: mostly one or two. If they become too many, or too many updates are in flight at once, there is no decision.
 *
 * <p>Sources: by value as in Horn and Kroening, <i>Faster linearizability checking via P-compositionality</i>, FORTE
 * 2015; one value with updates that return nothing is a register of two values that are written more than once, for
 * which we know no rule; the argument is above. Cost: {@code O(n log n)} for sorting.
 *
 * @param held the values that are in the set at first
 */
public record SetValueDecider(List<Value> held) implements Decider {
    public SetValueDecider {
        held = List.copyOf(held);
    }

    /** A sentence is no place for more operations. */
    private static final int MOST = 4;

    @Override
    public String rule() {
        return "set by value";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        deadline.check();
        boolean oneValue = operations.stream()
                .noneMatch(operation -> operation.f().equals("read")
                        || !operation.argument().equals(operations.get(0).argument()));
        if (!oneValue) {
            return Optional.empty();
        }
        MembershipEvents events = new MembershipEvents(operations);
        boolean atFirst =
                !operations.isEmpty() && held.contains(operations.get(0).argument());
        Membership membership = Membership.from(atFirst, events);
        int reached = membership.run(deadline);
        if (membership.isTooMuch()) {
            return Optional.empty();
        }
        return Optional.of(
                reached == events.count()
                        ? new Decision.Linearizable(events.linearization(atFirst, membership.changes()))
                        : refutation(events, reached, deadline));
    }

    /** At this event an operation returned that had no instant left. */
    private static Decision refutation(MembershipEvents events, int event, Deadline deadline) {
        int from = lastCause(events, event, deadline);
        Operation wrong = events.operation(event);
        List<Operation> conflict = events.between(from, event);
        List<String> others = new ArrayList<>();
        for (Operation operation : conflict) {
            if (!operation.equals(wrong)) {
                others.add(OperationText.cited(operation));
            }
        }
        String value = wrong.argument().brief();
        String shown = String.join(", ", others.subList(0, Math.min(MOST, others.size())))
                + (others.size() > MOST ? " and " + (others.size() - MOST) + " more" : "");
        String reason = OperationText.cited(wrong) + " is wrong, since " + value + " was "
                + (events.wants(event) ? "not in the set" : "in the set") + " all the time"
                + (others.isEmpty() ? "" : ": " + shown);
        return new Decision.NotLinearizable(reason, conflict);
    }

    /** The last event from which on the operation has no instant, however the set is then. */
    private static int lastCause(MembershipEvents events, int event, Deadline deadline) {
        int possible = 0;
        int impossible = event;
        while (possible < impossible) {
            int middle = (possible + impossible + 1) / 2;
            Membership either = Membership.fromEither(middle, events);
            if (either.run(deadline) == event && !either.isTooMuch()) {
                possible = middle;
            } else {
                impossible = middle - 1;
            }
        }
        return possible;
    }
}
