package dev.antecedent.dag.drawing;

import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lines above the events: the epoch, if it is not 1, and the columns. */
final class HeaderReader {

    private static final String VALIDATOR = "a validator, such as a, a:5 with a stake or a=7:5 with an id";

    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<ValidatorId> ids = new HashSet<>();
    private long total;

    /** The epoch, if the line names it and nothing else. */
    static Epoch epoch(Line line) {
        line.name("epoch");
        line.isDone();
        int number = (int) line.number(1, Event.COUNTER_MAX, "an epoch");
        if (!line.isDone()) {
            throw line.malformed("the end of the line");
        }
        return new Epoch(number);
    }

    /** Reads the columns. */
    void read(Line line) {
        while (!line.isDone()) {
            starts.add(line.at());
            int start = line.at();
            String name = line.name(VALIDATOR);
            if (!names.add(name)) {
                throw line.malformed(start, name + " a second time", "another name");
            }
            long id = columns.size() + 1L;
            if (line.take('=')) {
                id = line.number(0, Long.MAX_VALUE, "an id");
            }
            if (!ids.add(new ValidatorId(id))) {
                throw line.malformed(start, name + " with the id " + id + " of another", "an id of its own");
            }
            columns.add(new Column(name, new Validator(new ValidatorId(id), stake(line))));
        }
    }

    private long stake(Line line) {
        int start = line.at();
        long stake = line.take(':') ? line.number(1, Validators.TOTAL_STAKE_MAX, "a stake") : 1;
        total += stake;
        if (total > Validators.TOTAL_STAKE_MAX) {
            throw line.malformed(
                    start, "a total stake of " + total + " up to here", Validators.TOTAL_STAKE_MAX + " at most");
        }
        return stake;
    }

    List<Column> columns() {
        return columns;
    }

    /** The column that a place in a line is in; what stands left of the first column belongs to it. */
    Column at(int place) {
        int column = 0;
        while (column + 1 < starts.size() && starts.get(column + 1) <= place) {
            column++;
        }
        return columns.get(column);
    }
}
