package dev.antecedent.modelcheck.tlc.overrides;

import dev.antecedent.modelcheck.tlc.TlaText;
import dev.antecedent.trace.TraceStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.Enumerable;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.StringValue;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.Value;

/** The operators of {@code EvidenceFiles.tla}, which have their meaning only here. */
public final class EvidenceFiles {

    private static final String MODULE = "EvidenceFiles";

    private EvidenceFiles() {}

    /** The index of a trace's last line. */
    @TLAPlusOperator(identifier = "LastLineOf", module = MODULE, warn = false)
    public static Value lastLineOf(Value log) {
        return IntValue.gen(OpenTrace.of(log).trace().lastIndex());
    }

    /** A line of a trace, as the mutation has it. */
    @TLAPlusOperator(identifier = "EntryOf", module = MODULE, warn = false)
    public static Value entryOf(Value log, IntValue index, IntValue mutation) {
        TraceStep line = OpenTrace.of(log).line(index.val, mutation.val);
        Map<String, dev.antecedent.trace.Value> fields = new TreeMap<>();
        fields.put("action", dev.antecedent.trace.Value.of(line.call().action()));
        fields.put("args", dev.antecedent.trace.Value.record(line.call().arguments()));
        fields.put("state", dev.antecedent.trace.Value.record(line.observed().variables()));
        fields.put(
                "partial",
                dev.antecedent.trace.Value.set(line.partial().stream()
                        .map(dev.antecedent.trace.Value::of)
                        .toList()));
        return TlcValues.toTlc(dev.antecedent.trace.Value.record(fields));
    }

    /** The numbers of the mutations that change a line. */
    @TLAPlusOperator(identifier = "MutationsOf", module = MODULE, warn = false)
    public static Value mutationsOf(Value log, IntValue index) {
        List<Value> numbers = new ArrayList<>();
        for (int number : OpenTrace.of(log).mutationsOf(index.val)) {
            numbers.add(IntValue.gen(number));
        }
        return TlcValues.set(numbers);
    }

    /** The line that a mutation changes. */
    @TLAPlusOperator(identifier = "MutatedLineOf", module = MODULE, warn = false)
    public static Value mutatedLineOf(Value log, IntValue mutation) {
        return IntValue.gen(OpenTrace.of(log).mutatedLine(mutation.val));
    }

    /** The values of a file, one a line. */
    @TLAPlusOperator(identifier = "ValuesIn", module = MODULE, warn = false)
    public static Value valuesIn(StringValue file) {
        try {
            return new TupleValue(Files.readAllLines(Path.of(file.val.toString())).stream()
                    .map(line -> TlcValues.toTlc(TlaText.value(line)))
                    .toArray(Value[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value down; always TRUE. */
    @TLAPlusOperator(identifier = "Record", module = MODULE, warn = false)
    public static Value record(StringValue name, Value value) {
        Recorder.write(name.val.toString(), TlcValues.ofTlc(value));
        return BoolValue.ValTrue;
    }

    /** Notes that a state was reached; always TRUE. */
    @TLAPlusOperator(identifier = "Reached", module = MODULE, warn = false)
    public static Value reached(IntValue index, IntValue mutation, Value variables) {
        Recorder.reached(index.val, mutation.val, variables);
        return BoolValue.ValTrue;
    }

    /** The elements of a finite set, or what a trace offers of an infinite one. */
    @TLAPlusOperator(identifier = "Candidates", module = MODULE, warn = false)
    public static Value candidates(Value log, IntValue index, StringValue name, Value domain) {
        if (domain instanceof Enumerable && domain.isFinite()) {
            return domain;
        }
        List<Value> members = new ArrayList<>();
        OpenTrace.of(log).trace().argumentsNear(index.val, name.val.toString()).stream()
                .flatMap(value -> Membership.member(value, domain).stream())
                .forEach(members::add);
        return TlcValues.set(members);
    }
}
