package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Registers, with and without compare-and-set, whose values tell where they come from.
 *
 * <p>Condition: every value that a completed operation needs, because it read it or replaced it, is left by at most one
 * operation, the initial value counting as left at the beginning. Values that nobody needs may repeat. No failed
 * compare-and-set counts as an observation.
 *
 * <p>Source: Gibbons and Korach, Testing shared memories (SIAM J. Comput. 26(4), 1997); the form with zones is that of
 * Golab, Li and Shah (PODC 2011). The extension to compare-and-set is ours: operations that nothing can come between are
 * one {@linkplain Chains chain}.
 *
 * <p>Why it is right. <em>Pending operations:</em> one takes effect if a completed operation needs its value, directly or
 * by way of other pending ones, since there is no other source. Any other may be left out of a linearization: of the
 * value it leaves only pending operations of the same kind make use, so that without them the value before it stays, up
 * to a write. <em>Chains:</em> between the operation that leaves a value and the last one that needs it nothing may
 * change the register, so a chain is contiguous in every linearization, in the order of its ranks. Hence ranks must agree
 * with real time, and then a chain takes at least the time from its first response to its last invocation if that is a
 * forward {@linkplain Zones zone}, and may take just that; a chain with a backward zone takes an instant of it.
 * <em>Necessary:</em> contiguous chains do not overlap, so forward zones do not, and no backward zone lies inside a
 * forward one. <em>Sufficient:</em> then every backward zone has an instant outside of all forward zones, and the chains
 * in the order of those instants and of the starts of the forward zones are a linearization, which is the certificate.
 *
 * <p>Cost: n log n for n operations, for sorting chains.
 *
 * @param rule its name in reports
 * @param initial the value at the beginning
 */
public record RegisterDecider(String rule, Value initial) implements Decider {

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        Optional<ValueFlow> observed = ValueFlow.of(initial, operations, deadline);
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        ValueFlow flow = observed.get();
        Sources sources = Sources.of(flow);
        Optional<Decision> refuted = sources.follow();
        if (refuted.isPresent() || sources.areAmbiguous()) {
            return refuted;
        }
        deadline.check();
        Chains chains = new Chains(flow, sources);
        return chains.link().or(chains::agreeWithRealTime).or(() -> order(flow, chains, deadline));
    }

    private static Optional<Decision> order(ValueFlow flow, Chains chains, Deadline deadline) {
        deadline.check();
        Zones zones = new Zones(flow, chains);
        int[] instants = new int[chains.count()];
        Optional<Decision> refuted = zones.overlap().or(() -> zones.place(instants));
        if (refuted.isPresent()) {
            return refuted;
        }
        deadline.check();
        List<Operation> linearization = new ArrayList<>(flow.operations().size());
        for (int chain : Order.ascending(instants)) {
            for (int place = 0; place < chains.size(chain); place++) {
                linearization.add(flow.operations().get(chains.member(chain, place)));
            }
        }
        return Optional.of(new Decision.Linearizable(linearization));
    }
}
