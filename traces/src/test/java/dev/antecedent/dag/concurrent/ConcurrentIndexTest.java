package dev.antecedent.dag.concurrent;

import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.assertThat;

import dev.antecedent.dag.CausalityIndex;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.ForklessCause;
import dev.antecedent.dag.UnknownEventException;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.linearizability.testing.Concurrently;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One thread adds events while others ask: what they are told is linearizable. */
class ConcurrentIndexTest {

    private static final int ROUNDS = Integer.getInteger("antecedent.dag.tries", 200) / 20;
    private static final int READERS = 3;
    private static final int QUESTIONS = 150;
    private static final Drawing GRAPH = Drawing.parse(text("forks.txt"));

    /** Two events of which the later one has the earlier one as its forkless cause. */
    private static final Drawing PAIR = Drawing.parse("""
            a   b
            a1
                b1(a1)
            """);

    // snippet: threads
    @Test
    void whatReadersAreToldWhileEventsArriveIsLinearizable() {
        for (int round = 0; round < ROUNDS; round++) {
            CausalityIndex index = new CausalityIndex(GRAPH.validators(), GRAPH.epoch());
            RecordedIndex recorded = new RecordedIndex(index::add, index);
            AtomicInteger begun = new AtomicInteger();
            int seed = round;
            Concurrently.run(1 + READERS, number -> {
                if (number == 0) {
                    grow(recorded, begun);
                } else {
                    ask(recorded, number, begun, new Random(seed * 10L + number));
                }
            });
            assertThat(recorded.history()).isLinearizableTo(new GrowingGraphDefinition(GRAPH));
        }
    }
    // end

    @Test
    void anIndexThatPublishesAnEventBeforeItsVectorsIsRejected() {
        CausalityIndex index = new CausalityIndex(PAIR.validators(), PAIR.epoch());
        Set<EventId> published = new HashSet<>();
        List<Runnable> between = new ArrayList<>();
        Consumer<Event> adding = event -> {
            published.add(event.id());
            between.forEach(Runnable::run);
            index.add(event);
        };
        ForklessCause causes = (observer, observed) -> {
            require(published, observer, observed);
            return index.contains(observer) && index.contains(observed) && index.isForklessCause(observer, observed);
        };
        RecordedIndex recorded = new RecordedIndex(adding, causes);
        recorded.add(PAIR.event("a1"));
        between.add(() -> recorded.ask(1, new EventId("b1"), new EventId("a1")));
        recorded.add(PAIR.event("b1"));

        assertThat(recorded.history()).isNotLinearizableTo(new GrowingGraphDefinition(PAIR));
    }

    @Test
    void anIndexThatAnswersFromAnOldCopyIsRejected() {
        CausalityIndex index = new CausalityIndex(PAIR.validators(), PAIR.epoch());
        Set<EventId> published = new HashSet<>();
        Set<EventId> copied = new HashSet<>();
        RecordedIndex recorded = new RecordedIndex(
                event -> {
                    index.add(event);
                    copied.addAll(published);
                    published.add(event.id());
                },
                (observer, observed) -> {
                    require(copied, observer, observed);
                    return index.isForklessCause(observer, observed);
                });
        PAIR.events().forEach(recorded::add);
        recorded.ask(1, new EventId("b1"), new EventId("a1"));

        assertThat(recorded.history()).isNotLinearizableTo(new GrowingGraphDefinition(PAIR));
    }

    @Test
    void anIndexThatAnswersWithWhatHasArrivedSinceIsRejected() {
        RecordedIndex recorded = new RecordedIndex(event -> {}, (observer, observed) -> true);
        PAIR.events().forEach(recorded::add);
        recorded.ask(1, new EventId("a1"), new EventId("b1"));

        assertThat(recorded.history()).isNotLinearizableTo(new GrowingGraphDefinition(PAIR));
    }

    @Test
    void theSameQuestionsBetweenTheSameEventsAreLinearizable() {
        CausalityIndex index = new CausalityIndex(PAIR.validators(), PAIR.epoch());
        RecordedIndex recorded = new RecordedIndex(index::add, index);
        for (Event event : PAIR.events()) {
            recorded.ask(1, new EventId("b1"), new EventId("a1"));
            recorded.add(event);
        }
        recorded.ask(1, new EventId("b1"), new EventId("a1"));
        recorded.ask(1, new EventId("a1"), new EventId("b1"));

        assertThat(recorded.history()).isLinearizableTo(new GrowingGraphDefinition(PAIR));
    }

    private static void grow(RecordedIndex index, AtomicInteger begun) {
        for (Event event : GRAPH.events()) {
            begun.incrementAndGet();
            index.add(event);
        }
    }

    /** Asks mostly about the event that is being added, where answers can go wrong. */
    private static void ask(RecordedIndex index, int process, AtomicInteger begun, Random random) {
        for (int question = 0; question < QUESTIONS; question++) {
            int latest = Math.max(begun.get() - 1, 0);
            int observer = Math.max(latest - random.nextInt(3), 0);
            int observed = random.nextInt(latest + 1);
            index.ask(
                    process,
                    GRAPH.events().get(observer).id(),
                    GRAPH.events().get(observed).id());
        }
    }

    private static void require(Set<EventId> published, EventId... events) {
        for (EventId event : events) {
            if (!published.contains(event)) {
                throw new UnknownEventException(event);
            }
        }
    }

    private static String text(String file) {
        try (InputStream drawing = ConcurrentIndexTest.class.getResourceAsStream(file)) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
