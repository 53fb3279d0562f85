package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.Objects;

/** The words in which the snapshot specifications name their actions and parameters, and the arguments of calls. */
final class LedgerCalls {

    static final String PROCESS = "process";
    static final String RECIPIENT = "recipient";
    static final String SENDER = "sender";
    static final String AMOUNT = "amount";
    static final String MESSAGE = "message";
    static final String NUMBER = "number";
    static final String TRANSFER = "Transfer";
    static final String RECEIVE = "Receive";

    private LedgerCalls() {}

    /** What a process may pay. */
    record Payment(ProcessId process, ProcessId recipient, long amount) {

        Call call() {
            return of(TRANSFER, process).with(RECIPIENT, Tla.value(recipient)).with(AMOUNT, Value.of(amount));
        }
    }

    /** An action of that process. */
    static Call of(String action, ProcessId process) {
        return Call.of(action).with(PROCESS, Tla.value(process));
    }

    /** The acting process. */
    static ProcessId process(Call call) {
        return process(call, PROCESS);
    }

    /**
     * The process that is that argument.
     *
     * @throws IllegalArgumentException if it is no string
     */
    static ProcessId process(Call call, String parameter) {
        return Tla.process(argument(call, parameter));
    }

    /**
     * The number that is that argument.
     *
     * @throws IllegalArgumentException if it is no number
     */
    static long number(Call call, String parameter) {
        return number(argument(call, parameter), parameter);
    }

    /** The number that the value is. */
    static long number(Value value, String parameter) {
        if (value instanceof Value.Int number) {
            return number.value();
        }
        throw new IllegalArgumentException("a number is wanted as " + parameter + "; found " + value);
    }

    static Value argument(Call call, String parameter) {
        return Objects.requireNonNull(call.arguments().get(parameter));
    }
}
