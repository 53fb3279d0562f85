package dev.antecedent.modelcheck.tlc.overrides;

import dev.antecedent.modelcheck.validation.LoggedTrace;
import dev.antecedent.trace.TraceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.StringValue;
import tlc2.value.impl.Value;

/**
 * The questions of {@code TraceLog.tla} about a line. They have a meaning in TLA+ too, and the two are tested to be
 * equal; this one also answers where a recorded value is of another type than the specification's: no.
 */
public final class TraceLog {

    private static final String MODULE = "TraceLog";

    private TraceLog() {}

    /** The mutations under which a line may be matched next. */
    @TLAPlusOperator(identifier = "Branches", module = MODULE, warn = false)
    public static Value branches(Value log, IntValue index, IntValue which) {
        List<Value> branches = new ArrayList<>(List.of(which));
        if (which.val == 0) {
            OpenTrace.of(log).mutationsOf(index.val).forEach(number -> branches.add(IntValue.gen(number)));
        }
        return TlcValues.set(branches);
    }

    /** Whether there is a line to be matched next. */
    @TLAPlusOperator(identifier = "Follows", module = MODULE, warn = false)
    public static Value follows(Value log, IntValue index, IntValue which, IntValue window) {
        OpenTrace open = OpenTrace.of(log);
        return truth(index.val < open.trace().lastIndex()
                && (which.val == 0 || index.val < open.mutatedLine(which.val) + window.val));
    }

    /** Whether the line records this action. */
    @TLAPlusOperator(identifier = "Says", module = MODULE, warn = false)
    public static Value says(Value log, IntValue index, IntValue which, StringValue action) {
        String recorded = OpenTrace.of(log).line(index.val, which.val).call().action();
        return truth(recorded.equals(action.val.toString()));
    }

    /** What an argument may have been. */
    @TLAPlusOperator(identifier = "Choices", module = MODULE, warn = false)
    public static Value choices(Value log, IntValue index, IntValue which, StringValue name, Value domain) {
        Map<String, dev.antecedent.trace.Value> arguments =
                OpenTrace.of(log).line(index.val, which.val).call().arguments();
        dev.antecedent.trace.Value recorded = arguments.get(name.val.toString());
        return recorded == null
                ? domain
                : TlcValues.set(Membership.member(recorded, domain).stream().toList());
    }

    /** Whether the line agrees with the variables after the step. */
    @TLAPlusOperator(identifier = "Agrees", module = MODULE, warn = false)
    public static Value agrees(Value log, IntValue index, IntValue which, Value variables) {
        TraceStep line = OpenTrace.of(log).line(index.val, which.val);
        Map<String, Value> values = TlcValues.record(variables);
        if (index.val == 0) {
            checkNames(OpenTrace.of(log).trace(), new TreeSet<>(values.keySet()));
        }
        for (String name : line.observed().variables().keySet()) {
            Value value = values.get(name);
            if (value == null || !LoggedTrace.agrees(line, name, TlcValues.ofTlc(value))) {
                return BoolValue.ValFalse;
            }
        }
        return BoolValue.ValTrue;
    }

    /** A trace that names a variable that there is not was not written for this specification. */
    private static void checkNames(LoggedTrace trace, SortedSet<String> known) {
        for (TraceStep line : trace.lines()) {
            for (String name : line.observed().variables().keySet()) {
                if (!known.contains(name)) {
                    Recorder.write(
                            "unknownVariable",
                            dev.antecedent.trace.Value.sequence(List.of(
                                    dev.antecedent.trace.Value.of(line.index()),
                                    dev.antecedent.trace.Value.of(name),
                                    dev.antecedent.trace.Value.set(known.stream()
                                            .map(dev.antecedent.trace.Value::of)
                                            .toList()))));
                    throw new IllegalArgumentException(
                            "line " + line.index() + " of the trace names a variable " + name);
                }
            }
        }
    }

    private static Value truth(boolean holds) {
        return holds ? BoolValue.ValTrue : BoolValue.ValFalse;
    }
}
