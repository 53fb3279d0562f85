package dev.antecedent.modelcheck.tlc.overrides;

import java.util.ArrayList;
import java.util.List;
import tlc2.value.impl.FcnRcdValue;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.SetEnumValue;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.Value;
import util.UniqueString;

/**
 * A DAG of {@code EventDag.tla}, read from TLC's value. Validators and events are numbers, a set of events is the bits of
 * a long.
 */
final class TlcDag {

    private static final UniqueString PARENTS = UniqueString.uniqueStringOf("parents");
    private static final UniqueString SEQ = UniqueString.uniqueStringOf("seq");

    private final Value[] validators;
    private final int[] first;
    private final int[] creator;
    private final int[] seq;
    private final long[] parents;
    private final long[] past;

    private TlcDag(Value[] validators, TupleValue[] made) {
        this.validators = validators;
        first = new int[made.length + 1];
        for (int v = 0; v < made.length; v++) {
            first[v + 1] = first[v] + made[v].elems.length;
        }
        int size = first[made.length];
        if (size > Long.SIZE) {
            throw new IllegalArgumentException("found " + size + " events, wanted at most " + Long.SIZE);
        }
        creator = new int[size];
        seq = new int[size];
        parents = new long[size];
        past = new long[size];
        for (int v = 0; v < made.length; v++) {
            for (int k = 0; k < made[v].elems.length; k++) {
                read(v, first[v] + k, (RecordValue) made[v].elems[k].toRcd());
            }
        }
    }

    /** The DAG that this value of the variable {@code dag} is. */
    static TlcDag of(Value dag) {
        FcnRcdValue function = (FcnRcdValue) dag.toFcnRcd();
        TupleValue[] made = new TupleValue[function.values.length];
        for (int v = 0; v < made.length; v++) {
            made[v] = (TupleValue) function.values[v].toTuple();
        }
        return new TlcDag(function.getDomainAsValues(), made);
    }

    private void read(int v, int event, RecordValue content) {
        creator[event] = v;
        for (int field = 0; field < content.names.length; field++) {
            if (content.names[field].equals(SEQ)) {
                seq[event] = ((IntValue) content.values[field]).val;
            } else if (content.names[field].equals(PARENTS)) {
                SetEnumValue set = (SetEnumValue) content.values[field].toSetEnum();
                for (int i = 0; i < set.elems.size(); i++) {
                    parents[event] |=
                            1L << numberOf((TupleValue) set.elems.elementAt(i).toTuple());
                }
            }
        }
    }

    private int numberOf(TupleValue name) {
        return first[numberOfValidator(name.elems[0])] + ((IntValue) name.elems[1]).val - 1;
    }

    /** The number of a validator. */
    int numberOfValidator(Value validator) {
        for (int v = 0; v < validators.length; v++) {
            if (validators[v].equals(validator)) {
                return v;
            }
        }
        throw new IllegalArgumentException("found " + validator + ", wanted a validator");
    }

    /** How many validators there are. */
    int validators() {
        return validators.length;
    }

    /** What a function on the validators says of each. */
    int[] ofValidators(Value function) {
        FcnRcdValue mapping = (FcnRcdValue) function.toFcnRcd();
        Value[] domain = mapping.getDomainAsValues();
        int[] numbers = new int[validators.length];
        for (int i = 0; i < domain.length; i++) {
            numbers[numberOfValidator(domain[i])] = ((IntValue) mapping.values[i]).val;
        }
        return numbers;
    }

    /** How many events there are. */
    int size() {
        return creator.length;
    }

    /** How many events the validator made. */
    int size(int validator) {
        return first[validator + 1] - first[validator];
    }

    /** The validator's event number k, from 0. */
    int event(int validator, int k) {
        return first[validator] + k;
    }

    /** Who made the event. */
    int creator(int event) {
        return creator[event];
    }

    /** The event's sequence number. */
    int seq(int event) {
        return seq[event];
    }

    /** The event's parents. */
    long parents(int event) {
        return parents[event];
    }

    /** What the event observes: itself, its parents, and all that they observe. */
    long past(int event) {
        if (past[event] == 0) {
            long seen = 1L << event;
            for (long rest = parents[event]; rest != 0; rest &= rest - 1) {
                seen |= past(Long.numberOfTrailingZeros(rest));
            }
            past[event] = seen;
        }
        return past[event];
    }

    /** Whether an event observes another. */
    boolean observes(int event, int other) {
        return (past(event) >> other & 1) != 0;
    }

    /** The event's name. */
    TupleValue name(int event) {
        int v = creator[event];
        return new TupleValue(validators[v], IntValue.gen(event - first[v] + 1));
    }

    /** The names of the events of a set. */
    SetEnumValue names(long events) {
        List<Value> names = new ArrayList<>();
        for (long rest = events; rest != 0; rest &= rest - 1) {
            names.add(name(Long.numberOfTrailingZeros(rest)));
        }
        return (SetEnumValue) TlcValues.set(names);
    }

    /** The pairs of names of the events of a relation: for each event those that it is related to. */
    Value pairs(long[] relation) {
        List<Value> pairs = new ArrayList<>();
        for (int a = 0; a < relation.length; a++) {
            for (long rest = relation[a]; rest != 0; rest &= rest - 1) {
                pairs.add(new TupleValue(name(a), name(Long.numberOfTrailingZeros(rest))));
            }
        }
        return TlcValues.set(pairs);
    }
}
