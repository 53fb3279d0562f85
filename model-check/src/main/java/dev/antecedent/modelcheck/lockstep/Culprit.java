package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import java.util.List;
import java.util.Optional;

/** Finds the call that changed the state it was made in, by walking to that state anew. */
final class Culprit<S> {

    private final SpecifiedProtocol<S> protocol;
    private final List<Call> calls;

    Culprit(SpecifiedProtocol<S> protocol, List<Call> calls) {
        this.protocol = protocol;
        this.calls = calls;
    }

    /** The difference that the first such call makes in the state at the end of the path. */
    Difference find(List<Call> path, State before) {
        for (S start : protocol.initialStates()) {
            Optional<S> state = Optional.of(start);
            for (Call call : path) {
                state = state.flatMap(s -> protocol.apply(s, call));
            }
            if (state.isPresent() && protocol.variables(state.get()).equals(before)) {
                return firstChange(state.get(), path, before);
            }
        }
        return changed(path, before, Optional.empty(), before);
    }

    private Difference firstChange(S state, List<Call> path, State before) {
        int hash = state.hashCode();
        for (Call call : calls) {
            Optional<S> result = protocol.apply(state, call);
            State after = protocol.variables(state);
            if (state.hashCode() != hash || !after.equals(before)) {
                Difference change = changed(path, before, Optional.of(call), after);
                return result.isPresent() ? change : refused(change);
            }
        }
        return changed(path, before, Optional.empty(), before);
    }

    private static Difference refused(Difference change) {
        return new Difference(
                change.kind(),
                change.path(),
                change.before(),
                change.call(),
                change.found(),
                change.wanted(),
                Optional.of("the call was refused, and changed the state all the same"),
                Optional.empty());
    }

    private static Difference changed(List<Call> path, State before, Optional<Call> call, State after) {
        return new Difference(
                Difference.Kind.STATE_CHANGED_BY_CALL,
                path,
                before,
                call,
                Optional.of(after),
                Optional.of(before),
                Optional.empty(),
                Optional.empty());
    }
}
