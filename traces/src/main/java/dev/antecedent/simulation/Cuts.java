package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The partitions that hold at the moment. */
final class Cuts {

    private static final int NOWHERE = -1;

    /** Which group of a partition each process is in. */
    private static final class Sides {

        private final Fault.Partition partition;
        private final int[] group;

        Sides(Fault.Partition partition, int processes) {
            this.partition = partition;
            this.group = new int[processes];
            Arrays.fill(group, NOWHERE);
            for (int number = 0; number < partition.groups().size(); number++) {
                for (int member : partition.groups().get(number)) {
                    group[member] = number;
                }
            }
        }

        boolean separate(int one, int other) {
            return group[one] != group[other] && group[one] != NOWHERE && group[other] != NOWHERE;
        }
    }

    private final int processes;
    private final List<Sides> holding = new ArrayList<>();

    Cuts(int processes) {
        this.processes = processes;
    }

    void begin(Fault.Partition partition) {
        holding.add(new Sides(partition, processes));
    }

    void end(Fault.Partition partition) {
        for (int place = 0; place < holding.size(); place++) {
            if (holding.get(place).partition.equals(partition)) {
                holding.remove(place);
                return;
            }
        }
    }

    /** Whether a partition that holds is between the two. */
    boolean separate(int one, int other) {
        // Asked of every message: no iterator for the usual empty list.
        for (int place = 0; place < holding.size(); place++) {
            if (holding.get(place).separate(one, other)) {
                return true;
            }
        }
        return false;
    }
}
