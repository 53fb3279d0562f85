package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs each put with the take that returned its value; says what cannot be paired. */
final class StaysReader {

    private final List<Operation> puts = new ArrayList<>();
    private final List<@Nullable Operation> takes = new ArrayList<>();
    private final List<Operation> empties = new ArrayList<>();
    private final List<Operation> pendingTakes = new ArrayList<>();
    private final Words words;
    private final boolean distinct;
    private Optional<Decision> flaw = Optional.empty();

    StaysReader(Words words, List<Operation> operations) {
        this.words = words;
        Map<Value, Integer> numbers = new HashMap<>();
        for (Operation operation : operations) {
            if (operation.f().equals(words.put())) {
                numbers.put(operation.argument(), puts.size());
                puts.add(operation);
                takes.add(null);
            }
        }
        distinct = numbers.size() == puts.size();
        for (Operation operation : operations) {
            if (!operation.f().equals(words.put()) && distinct && flaw.isEmpty()) {
                take(operation, numbers);
            }
        }
    }

    /** Whether no value is put in twice. */
    boolean isDistinct() {
        return distinct;
    }

    /** A value that was taken but not put in, or not by then, or taken twice. */
    Optional<Decision> flaw() {
        return flaw;
    }

    /** The values, if they are distinct and without flaw. */
    Stays stays() {
        List<Operation> seenPuts = new ArrayList<>();
        List<@Nullable Operation> seenTakes = new ArrayList<>();
        for (int value = 0; value < puts.size(); value++) {
            if (!puts.get(value).isPending() || takes.get(value) != null) {
                seenPuts.add(puts.get(value));
                seenTakes.add(takes.get(value));
            }
        }
        return new Stays(seenPuts, seenTakes, empties, pendingTakes);
    }

    private void take(Operation operation, Map<Value, Integer> numbers) {
        if (operation.isPending()) {
            pendingTakes.add(operation);
            return;
        }
        Value result = operation.result();
        if (result.equals(Value.nil())) {
            empties.add(operation);
            return;
        }
        Integer value = numbers.get(result);
        if (value == null) {
            reject("returned a value that nobody " + words.wasPut(), operation);
            return;
        }
        Operation put = puts.get(value);
        Operation first = takes.set(value, operation);
        if (first != null) {
            reject(
                    "returned what " + OperationText.cited(first) + " had taken, but " + OperationText.cited(put)
                            + " put it there only once",
                    operation,
                    first,
                    put);
        } else if (operation.precedes(put)) {
            reject("returned before " + OperationText.cited(put) + " was invoked", operation, put);
        }
    }

    private void reject(String what, Operation operation, Operation... others) {
        List<Operation> conflict = Stream.concat(Stream.of(operation), Stream.of(others))
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        flaw = Optional.of(new Decision.NotLinearizable(OperationText.cited(operation) + " " + what, conflict));
    }
}
