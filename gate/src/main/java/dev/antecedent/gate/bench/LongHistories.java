package dev.antecedent.gate.bench;

import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Long linearizable histories of eight processes that are always busy. An operation takes effect at its response, and every
 * written value is distinct.
 */
final class LongHistories {

    private static final int PROCESSES = 8;
    private static final int MILLION = 1_000_000;
    private static final int HUNDRED_THOUSAND = 100_000;
    private static final int KEYS = 1_000;

    /** An operation to be. */
    private record Planned(
            String f, Value argument, @Nullable Value key) {}

    /** What an object makes of it. */
    private interface ObjectUnderTest {
        Planned plan(int number, SplittableRandom random);

        Value apply(Planned planned);
    }

    private LongHistories() {}

    /** Each is made when it is asked for, so that one at a time is in memory. */
    static List<Supplier<TimedHistory>> all() {
        return List.of(
                () -> history("register", MILLION, new OneValue()),
                () -> history("fifo-queue", MILLION, new Queue()),
                () -> history("set", MILLION, new Members()),
                () -> history("consensus", MILLION, new Decision()),
                () -> history("kv", HUNDRED_THOUSAND, new Keyed()));
    }

    private static TimedHistory history(String model, int operations, ObjectUnderTest object) {
        SplittableRandom random = new SplittableRandom(11);
        HistoryBuilder builder = new HistoryBuilder("generated");
        @Nullable Planned[] inFlight = new Planned[PROCESSES];
        int invoked = 0;
        int open = 0;
        while (invoked < operations || open > 0) {
            int process = random.nextInt(PROCESSES);
            Planned planned = inFlight[process];
            if (planned == null && invoked < operations) {
                planned = object.plan(invoked++, random);
                inFlight[process] = planned;
                open++;
                builder.add(Value.of(process), EventType.INVOKE, planned.f(), planned.argument(), planned.key(), null);
            } else if (planned != null) {
                Value result = object.apply(planned);
                builder.add(Value.of(process), EventType.OK, planned.f(), result, planned.key(), null);
                inFlight[process] = null;
                open--;
            }
        }
        String name = String.format(Locale.ROOT, "%s, %,d operations", model, operations);
        return new TimedHistory(name, name, Models.named(model).orElseThrow(), Optional.empty(), builder.build());
    }

    /** A register. */
    private static final class OneValue implements ObjectUnderTest {
        private Value value = Value.nil();

        @Override
        public Planned plan(int number, SplittableRandom random) {
            return number % 2 == 0
                    ? new Planned("write", Value.of(number), null)
                    : new Planned("read", Value.nil(), null);
        }

        @Override
        public Value apply(Planned planned) {
            value = planned.f().equals("write") ? planned.argument() : value;
            return value;
        }
    }

    /** A queue. */
    private static final class Queue implements ObjectUnderTest {
        private final Deque<Value> values = new ArrayDeque<>();

        @Override
        public Planned plan(int number, SplittableRandom random) {
            return number % 2 == 0
                    ? new Planned("enqueue", Value.of(number), null)
                    : new Planned("dequeue", Value.nil(), null);
        }

        @Override
        public Value apply(Planned planned) {
            if (planned.f().equals("enqueue")) {
                values.add(planned.argument());
                return planned.argument();
            }
            return values.isEmpty() ? Value.nil() : values.remove();
        }
    }

    /** A set. */
    private static final class Members implements ObjectUnderTest {
        private final Set<Value> members = new HashSet<>();

        @Override
        public Planned plan(int number, SplittableRandom random) {
            return switch (number % 3) {
                case 0 -> new Planned("add", Value.of(number), null);
                case 1 -> new Planned("contains", Value.of(random.nextInt(number + 1)), null);
                default -> new Planned("remove", Value.of(random.nextInt(number + 1)), null);
            };
        }

        @Override
        public Value apply(Planned planned) {
            return switch (planned.f()) {
                case "add" -> {
                    members.add(planned.argument());
                    yield planned.argument();
                }
                case "remove" -> {
                    members.remove(planned.argument());
                    yield planned.argument();
                }
                default -> Value.of(planned.argument(), new Value.Bool(members.contains(planned.argument())));
            };
        }
    }

    /** A decision. */
    private static final class Decision implements ObjectUnderTest {
        private Value decided = Value.nil();

        @Override
        public Planned plan(int number, SplittableRandom random) {
            return new Planned("propose", Value.of(number), null);
        }

        @Override
        public Value apply(Planned planned) {
            decided = decided.equals(Value.nil()) ? planned.argument() : decided;
            return decided;
        }
    }

    /** A map of many keys. */
    private static final class Keyed implements ObjectUnderTest {
        private final Map<Value, Value> values = new HashMap<>();

        @Override
        public Planned plan(int number, SplittableRandom random) {
            Value key = Value.of(random.nextInt(KEYS));
            return number % 2 == 0 ? new Planned("put", Value.of(number), key) : new Planned("get", Value.nil(), key);
        }

        @Override
        public Value apply(Planned planned) {
            Value key = Objects.requireNonNull(planned.key());
            if (planned.f().equals("put")) {
                values.put(key, planned.argument());
            }
            return values.getOrDefault(key, Value.of(""));
        }
    }
}
