package dev.antecedent.modelcheck.tlc.overrides;

import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tlc2.value.impl.Applicable;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.Enumerable;
import tlc2.value.impl.FcnRcdValue;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.ModelValue;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.SetEnumValue;
import tlc2.value.impl.StringValue;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.ValueEnumeration;
import util.UniqueString;

/**
 * Between TLC's values and ours. TLC has several forms of one value (a tuple and a function on 1..n, a record and a
 * function on strings) and refuses to compare values of different types; ours have one form and are always comparable.
 */
final class TlcValues {

    private TlcValues() {}

    /**
     * Ours, of a TLC value that is finite. TLC may evaluate a part of it only now.
     *
     * @throws IllegalArgumentException if it is infinite or no value that a state can hold
     */
    static Value ofTlc(tlc2.value.impl.Value value) {
        if (value instanceof IntValue number) {
            return Value.of(number.val);
        } else if (value instanceof StringValue text) {
            return Value.of(text.val.toString());
        } else if (value instanceof BoolValue truth) {
            return Value.of(truth.val);
        } else if (value instanceof ModelValue model) {
            return new Value.ModelValue(model.val.toString());
        } else if (value instanceof TupleValue tuple) {
            return Value.sequence(
                    java.util.Arrays.stream(tuple.elems).map(TlcValues::ofTlc).toList());
        } else if (value instanceof RecordValue rcd) {
            return Value.record(fields(rcd));
        } else if (value instanceof Applicable) {
            return function(value);
        }
        return Value.set(elements(value).stream().map(TlcValues::ofTlc).toList());
    }

    /** The fields of a record, each only converted by whoever needs it. */
    static SortedMap<String, tlc2.value.impl.Value> record(tlc2.value.impl.Value value) {
        SortedMap<String, tlc2.value.impl.Value> fields = new TreeMap<>();
        if (value.toRcd() instanceof RecordValue rcd) {
            for (int i = 0; i < rcd.names.length; i++) {
                fields.put(rcd.names[i].toString(), rcd.values[i]);
            }
            return fields;
        }
        throw new IllegalArgumentException("found " + value.toString("") + ", wanted a record of the variables");
    }

    private static SortedMap<String, Value> fields(RecordValue rcd) {
        SortedMap<String, Value> fields = new TreeMap<>();
        record(rcd).forEach((name, field) -> fields.put(name, ofTlc(field)));
        return fields;
    }

    private static Value function(tlc2.value.impl.Value value) {
        if (!(value.toFcnRcd() instanceof FcnRcdValue function)) {
            throw new IllegalArgumentException("found " + value.toString("") + ", wanted a finite function");
        }
        tlc2.value.impl.Value[] domain = function.getDomainAsValues();
        SortedMap<Value, Value> mapping = new TreeMap<>();
        for (int i = 0; i < domain.length; i++) {
            mapping.put(ofTlc(domain[i]), ofTlc(function.values[i]));
        }
        return Value.function(mapping);
    }

    /** The elements of a finite set, in TLC's order. */
    static List<tlc2.value.impl.Value> elements(tlc2.value.impl.Value value) {
        if (!(value instanceof Enumerable set) || !value.isFinite()) {
            throw new IllegalArgumentException("found " + value.toString("") + ", wanted a finite set");
        }
        List<tlc2.value.impl.Value> elements = new ArrayList<>();
        ValueEnumeration all = set.elements();
        for (tlc2.value.impl.Value e = all.nextElement(); e != null; e = all.nextElement()) {
            elements.add(e);
        }
        return elements;
    }

    /**
     * TLC's, of one of ours.
     *
     * @throws IllegalArgumentException if an integer is wider than TLC's 32 bits
     */
    static tlc2.value.impl.Value toTlc(Value value) {
        if (value instanceof Value.Int number) {
            if (number.value() != (int) number.value()) {
                throw new IllegalArgumentException("found " + number + ", wanted an integer of 32 bits, as TLC's are");
            }
            return IntValue.gen((int) number.value());
        } else if (value instanceof Value.Text text) {
            return new StringValue(text.value());
        } else if (value instanceof Value.Truth truth) {
            return truth.value() ? BoolValue.ValTrue : BoolValue.ValFalse;
        } else if (value instanceof Value.ModelValue model) {
            return ModelValue.make(model.name());
        } else if (value instanceof Value.SetOf set) {
            return set(set.elements().stream().map(TlcValues::toTlc).toList());
        } else if (value instanceof Value.Function function) {
            return function(function);
        }
        throw new AssertionError("a kind of value without a case: " + value);
    }

    private static tlc2.value.impl.Value function(Value.Function function) {
        if (function.isSequence()) {
            return new TupleValue(array(
                    function.mapping().values().stream().map(TlcValues::toTlc).toList()));
        } else if (function.isRecord()) {
            UniqueString[] names = function.mapping().keySet().stream()
                    .map(key -> UniqueString.uniqueStringOf(((Value.Text) key).value()))
                    .toArray(UniqueString[]::new);
            List<tlc2.value.impl.Value> values =
                    function.mapping().values().stream().map(TlcValues::toTlc).toList();
            return new RecordValue(names, array(values), false);
        }
        List<tlc2.value.impl.Value> keys = new ArrayList<>();
        List<tlc2.value.impl.Value> values = new ArrayList<>();
        for (Map.Entry<Value, Value> entry : function.mapping().entrySet()) {
            keys.add(toTlc(entry.getKey()));
            values.add(toTlc(entry.getValue()));
        }
        return new FcnRcdValue(array(keys), array(values), false);
    }

    /** A set of TLC's. */
    static tlc2.value.impl.Value set(List<tlc2.value.impl.Value> elements) {
        return new SetEnumValue(array(elements), false);
    }

    private static tlc2.value.impl.Value[] array(List<tlc2.value.impl.Value> values) {
        return values.toArray(tlc2.value.impl.Value[]::new);
    }
}
