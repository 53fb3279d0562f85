package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.verdict.DeadEnd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dead ends that say the same, told once. Their number may be enormous and their differences without interest: what
 * counts is each state and what it refuses.
 *
 * @param hidden how many groups are not among {@code groups}
 */
record DeadEnds(List<Group> groups, int hidden) {

    private static final int GROUPS_MAX = 12;
    private static final int REFUSALS_MAX = 8;
    private static final int STATE_MAX = 400;

    DeadEnds {
        groups = List.copyOf(groups);
    }

    /**
     * Dead ends in the same state with the same refusals.
     *
     * @param orders how many orders of operations lead there, of those that are known
     * @param order one of them
     * @param hiddenRefusals how many refusals are not among {@code refusals}
     */
    record Group(String state, int orders, List<Operation> order, List<DeadEnd.Refusal> refusals, int hiddenRefusals) {
        Group {
            order = List.copyOf(order);
            refusals = List.copyOf(refusals);
        }
    }

    static DeadEnds of(List<DeadEnd> deadEnds) {
        Map<List<String>, List<DeadEnd>> alike = new LinkedHashMap<>();
        for (DeadEnd deadEnd : deadEnds) {
            alike.computeIfAbsent(said(deadEnd), key -> new ArrayList<>()).add(deadEnd);
        }
        List<Group> groups =
                alike.values().stream().limit(GROUPS_MAX).map(DeadEnds::group).toList();
        return new DeadEnds(groups, alike.size() - groups.size());
    }

    private static Group group(List<DeadEnd> alike) {
        DeadEnd first = alike.get(0);
        int shown = Math.min(REFUSALS_MAX, first.refusals().size());
        return new Group(
                LaneSvg.cut(first.state().toString(), STATE_MAX),
                alike.size(),
                first.order(),
                first.refusals().subList(0, shown),
                first.refusals().size() - shown);
    }

    private static List<String> said(DeadEnd deadEnd) {
        List<String> said = new ArrayList<>(List.of(deadEnd.state().toString()));
        for (DeadEnd.Refusal refusal : deadEnd.refusals()) {
            said.add(OperationText.lines(refusal.operation()) + " " + refusal.reason());
        }
        return said;
    }
}
