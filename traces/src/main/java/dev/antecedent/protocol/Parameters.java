package dev.antecedent.protocol;

import dev.antecedent.trace.Call;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The actions of a protocol with the names of their parameters.
 *
 * @param ofAction the parameters by action
 */
public record Parameters(Map<String, Set<String>> ofAction) {

    /** Copies the map. */
    public Parameters {
        ofAction = Map.copyOf(ofAction);
    }

    /**
     * Makes sure that the call is of one of these actions, with its arguments.
     *
     * @throws IllegalArgumentException if it is not; the message says what there is
     */
    public void require(Call call) {
        Set<String> parameters = ofAction.get(call.action());
        if (parameters == null) {
            throw new IllegalArgumentException(
                    "no action " + call.action() + "; there are " + new TreeSet<>(ofAction.keySet()));
        }
        if (!call.arguments().keySet().equals(parameters)) {
            throw new IllegalArgumentException(call.action() + " takes " + new TreeSet<>(parameters) + "; found "
                    + call.arguments().keySet());
        }
    }
}
