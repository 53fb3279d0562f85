package dev.antecedent.gate.picture.spacetime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Counterexamples of processes that send messages, as pictures: whole states tell what an implementation would. */
final class CounterexamplePictureTest {

    private static final Value NOT_YET = new Value.ModelValue("NotRecorded");
    private static final Value MARKER = new Value.ModelValue("Marker");

    private static Value perProcess(Value p, Value q) {
        return Value.function(new TreeMap<>(Map.of(Value.of("p"), p, Value.of("q"), q)));
    }

    private static Value queue(Value... held) {
        return Value.sequence(List.of(held));
    }

    private static State fifo(Value pq, Value qp, Value recordedByP, Value recordedByQ) {
        return State.of(Map.of(
                "channel",
                perProcess(perProcess(queue(), pq), perProcess(qp, queue())),
                "recorded",
                perProcess(recordedByP, recordedByQ)));
    }

    private static Value transfer(String sender, String recipient, int amount) {
        return Value.record(
                Map.of("sender", Value.of(sender), "recipient", Value.of(recipient), "amount", Value.of(amount)));
    }

    private static State network(Value... messages) {
        return State.of(
                Map.of("network", Value.set(List.of(messages)), "balance", perProcess(Value.of(1), Value.of(1))));
    }

    private static Counterexample behaviour(List<State> states, List<Call> calls) {
        List<Counterexample.Step> steps = new ArrayList<>();
        for (int k = 0; k < states.size(); k++) {
            Optional<Call> call = k == 0 ? Optional.empty() : Optional.of(calls.get(k - 1));
            steps.add(new Counterexample.Step(call, Optional.empty(), states.get(k), List.of()));
        }
        return new Counterexample(steps, OptionalInt.empty());
    }

    private static Call call(String action, String process) {
        return Call.of(action).with("process", Value.of(process));
    }

    @Test
    void aFifoChannelTellsMarkersAndMoneyAndWhereThereAreSnapshots() {
        SpaceTime run = SpaceTimes.of(
                        "markers",
                        behaviour(
                                List.of(
                                        fifo(queue(), queue(), NOT_YET, NOT_YET),
                                        fifo(queue(Value.of(5)), queue(), NOT_YET, NOT_YET),
                                        fifo(queue(Value.of(5)), queue(MARKER), NOT_YET, Value.of(1)),
                                        fifo(queue(), queue(MARKER), NOT_YET, Value.of(1)),
                                        fifo(queue(MARKER), queue(), Value.of(0), Value.of(1))),
                                List.of(
                                        call("Transfer", "p").with("recipient", Value.of("q")),
                                        call("Start", "q"),
                                        call("Receive", "q").with("sender", Value.of("p")),
                                        call("Receive", "p").with("sender", Value.of("q")))))
                .orElseThrow();
        assertThat(run.messages())
                .containsExactly(
                        new Message("5", 0, 0, 1, 2, false),
                        new Message("Marker", 1, 1, 0, 3, false),
                        new Message("Marker", 0, 3, 1, -1, false));
        assertThat(run.cut().orElseThrow().before()).containsExactly(1, 0);
        assertThat(new Reading(run).crossing(Crossing.IN_CHANNEL))
                .containsExactly(run.messages().get(0));
        assertThat(run.source()).contains("the variable channel");
    }

    @Test
    void aNetworkTellsWhatIsReceivedAndWhatIsLostAlsoWithoutArguments() {
        SpaceTime run = SpaceTimes.of(
                        "set",
                        behaviour(
                                List.of(
                                        network(),
                                        network(transfer("p", "q", 1)),
                                        network(transfer("p", "q", 1), transfer("p", "q", 2)),
                                        network(transfer("p", "q", 1)),
                                        network()),
                                List.of(
                                        call("Transfer", "p"),
                                        call("Transfer", "p"),
                                        Call.of("Receive"),
                                        call("Crash", "p"))))
                .orElseThrow();
        assertThat(run.messages())
                .containsExactly(
                        new Message("amount 1", 0, 0, 1, -1, true), new Message("amount 2", 0, 1, 1, 2, false));
        assertThat(run.steps().stream().map(Step::lane)).containsExactly(0, 0, 1, 0);
        assertThat(run.steps().get(0).observed()).startsWith("network = {");
    }

    @Test
    void withoutMessagesOrProcessesThereIsNoPicture() {
        State idle = State.of(Map.of("light", Value.of("green")));
        Counterexample alone = behaviour(List.of(idle, idle), List.of(call("Wait", "p")));
        assertThat(SpaceTimes.of("none", alone)).isEmpty();
        assertThat(SpaceTimes.of("none", behaviour(List.of(idle), List.of()))).isEmpty();
        assertThat(SpaceTimes.of("none", behaviour(List.of(idle, idle), List.of(Call.of("Turn")))))
                .isEmpty();
    }
}
