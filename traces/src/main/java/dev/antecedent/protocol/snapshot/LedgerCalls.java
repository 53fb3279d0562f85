package dev.antecedent.protocol.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.Objects;

/** The words in which the snapshot specifications name their actions and parameters, and the arguments of calls. */
public final class LedgerCalls {

    /** The acting process. */
    public static final String PROCESS = "process";
    /** Who is paid. */
    public static final String RECIPIENT = "recipient";
    /** Whose message is received. */
    public static final String SENDER = "sender";
    /** How much is paid. */
    public static final String AMOUNT = "amount";
    /** Which message is received. */
    public static final String MESSAGE = "message";
    /** Which epoch is counted. */
    public static final String NUMBER = "number";
    /** The action of paying another process. */
    public static final String TRANSFER = "Transfer";
    /** The action of receiving. */
    public static final String RECEIVE = "Receive";

    private LedgerCalls() {}

    /** The transfer from one shard to another. */
    public static Call transfer(Transfer transfer) {
        return transfer(transfer.from().shard(), transfer.to().shard(), transfer.amount());
    }

    static Call transfer(ProcessId process, ProcessId recipient, long amount) {
        return of(TRANSFER, process).with(RECIPIENT, Tla.value(recipient)).with(AMOUNT, Value.of(amount));
    }

    /** An action of that process. */
    public static Call of(String action, ProcessId process) {
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

    /** A part of a tuple, from 1. */
    static Value part(Value tuple, int index) {
        return Objects.requireNonNull(((Value.Function) tuple).mapping().get(Value.of(index)));
    }

    static Value argument(Call call, String parameter) {
        return Objects.requireNonNull(call.arguments().get(parameter));
    }
}
