package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written and read again is the same history. */
final class HistoryWriterProperties {

    private static final Arbitrary<Value> LEAVES = Arbitraries.oneOf(
            Arbitraries.just(Value.nil()),
            Arbitraries.of(true, false).map(Value.Bool::new),
            Arbitraries.bigIntegers().map(Value.Int::new),
            Arbitraries.strings().ofMaxLength(6).map(Value.Text::new),
            Arbitraries.of("\u0000\"\\/\n\u2028", "\ud83d\ude00", "é").map(Value.Text::new));

    /** A step of the run: which process, and whether, if it is busy, it goes on by ok, fail or info. */
    record Move(int process, EventType completion, Optional<Value> value, Optional<Value> key, long time) {}

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.recursive(
                () -> LEAVES,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Value.Array::new),
                        Arbitraries.maps(Arbitraries.strings().ofMaxLength(3).map(Value::of), inner)
                                .ofMaxSize(3)
                                .map(Value.Entries::new)),
                0,
                2);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(EventType.OK, EventType.FAIL, EventType.INFO),
                        values().optional(),
                        values().optional(),
                        Arbitraries.longs())
                .as(Move::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aHistoryIsReadAsItWasWritten(@ForAll("moves") List<Move> moves) {
        History history = history(moves);

        History read = HistoryReader.parse("written", HistoryWriter.text(history), Optional.empty());

        assertThat(read).isEqualTo(history);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyEventIsALine(@ForAll("moves") List<Move> moves) {
        History history = history(moves);

        assertThat(HistoryWriter.text(history).lines())
                .hasSize(Math.max(1, history.events().size()));
    }

    private static History history(List<Move> moves) {
        HistoryBuilder builder = new HistoryBuilder("written");
        Set<Integer> busy = new HashSet<>();
        Set<Integer> gone = new HashSet<>();
        for (Move move : moves) {
            if (gone.contains(move.process())) {
                continue;
            }
            boolean completes = busy.remove(move.process());
            if (!completes) {
                busy.add(move.process());
            } else if (move.completion() == EventType.INFO) {
                gone.add(move.process());
            }
            builder.add(
                    move.process() == 3 ? Value.of("p\"3\n") : Value.of(move.process()),
                    completes ? move.completion() : EventType.INVOKE,
                    "write",
                    move.value().orElse(null),
                    move.key().orElse(null),
                    move.time() % 2 == 0 ? null : BigInteger.valueOf(move.time()));
        }
        return builder.build();
    }
}
