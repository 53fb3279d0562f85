package dev.antecedent.gate.picture;

import dev.antecedent.dag.Branch;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything lies: time downwards by Lamport time, so that parents lie above; validators from left to right in index
 * order, each with a strand a branch.
 */
final class DagLayout {

    static final int NODE_WIDTH = 60;
    static final int NODE_HEIGHT = 22;
    static final int HEADING = 62;
    static final int STRAND = 78;
    static final int ROW = 46;
    private static final int GAP = 16;
    private static final int LEFT = 40;
    private static final int TOP = 30;

    /**
     * A validator's part.
     *
     * @param validator its place in the index order
     * @param left where it begins
     * @param strands its branches, in the order in which they opened
     */
    record Group(int validator, int left, List<Integer> strands) {

        Group {
            strands = List.copyOf(strands);
        }

        int width() {
            return strands.size() * STRAND;
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final int[] middles;
    private final int width;
    private final int rows;

    DagLayout(DagPicture picture, List<PicturedEvent> events) {
        List<Branch> branches = picture.computed().branches();
        middles = new int[branches.size()];
        int left = LEFT;
        for (int validator = 0; validator < picture.validators().size(); validator++) {
            List<Integer> strands = new ArrayList<>();
            for (Branch branch : branches) {
                if (branch.creator().equals(picture.validators().at(validator))) {
                    middles[branch.number()] = left + strands.size() * STRAND + STRAND / 2;
                    strands.add(branch.number());
                }
            }
            Group group = new Group(validator, left, strands);
            groups.add(group);
            left += group.width() + GAP;
        }
        width = left;
        rows = (int) events.stream()
                .mapToLong(event -> event.event().lamport().ticks())
                .max()
                .orElse(1);
    }

    List<Group> groups() {
        return groups;
    }

    int width() {
        return width;
    }

    int height() {
        return TOP + rows * ROW;
    }

    int rows() {
        return rows;
    }

    /** The middle of a branch's strand. */
    int x(int branch) {
        return middles[branch];
    }

    /** The middle of an event. */
    int y(PicturedEvent event) {
        return y((int) event.event().lamport().ticks());
    }

    /** The middle of a row. */
    int y(int lamport) {
        return TOP + (lamport - 1) * ROW;
    }
}
