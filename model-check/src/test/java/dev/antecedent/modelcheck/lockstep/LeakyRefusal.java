package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import java.util.List;
import java.util.Optional;

/** A tank whose state is mutable: it refuses to overflow, but has lost a unit by then. */
final class LeakyRefusal implements SpecifiedProtocol<LeakyRefusal.Cell> {

    /** A mutable state; equality is the content's. */
    static final class Cell {
        private Tank.Content content;

        Cell(Tank.Content content) {
            this.content = content;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell cell && content.equals(cell.content);
        }

        @Override
        public int hashCode() {
            return content.hashCode();
        }
    }

    private final Tank tank = new Tank();

    @Override
    public String specification() {
        return tank.specification();
    }

    @Override
    public List<Cell> initialStates() {
        return tank.initialStates().stream().map(Cell::new).toList();
    }

    @Override
    public Optional<Cell> apply(Cell cell, Call call) {
        Optional<Cell> after = tank.apply(cell.content, call).map(Cell::new);
        if (after.isEmpty() && call.action().equals("Fill") && cell.content.open() && cell.content.level() > 1) {
            cell.content = new Tank.Content(cell.content.level() - 1, true, 0);
        }
        return after;
    }

    @Override
    public State variables(Cell cell) {
        return tank.variables(cell.content);
    }

    @Override
    public boolean inScope(Cell cell) {
        return true;
    }
}
