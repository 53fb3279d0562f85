package dev.antecedent.simulation;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.List;

/** One process of a system that is one state machine: it wakes at its pace, chooses, and tells what it receives. */
final class SharingProcess<S> implements SimulatedProcess<Value> {

    private static final long WAKE = 0;

    private final SharedState<S> shared;
    private final Value name;
    private final Pace pace;

    SharingProcess(SharedState<S> shared, Value name, Pace pace) {
        this.shared = shared;
        this.name = name;
        this.pace = pace;
    }

    @Override
    public void start(Surroundings<Value> around) {
        shared.join(name, around);
        sleep(around);
    }

    @Override
    public void receive(int sender, Value message, Surroundings<Value> around) {
        shared.deliver(name, message);
    }

    @Override
    public void expire(long token, Surroundings<Value> around) {
        List<Call> choices = shared.choices(name);
        if (choices.isEmpty()) {
            shared.idle();
        } else {
            shared.take(choices.get((int) around.random().between(0, choices.size() - 1L)));
        }
        sleep(around);
    }

    @Override
    public void crash() {
        throw new UnsupportedOperationException("the state is one: a process of it cannot crash alone");
    }

    @Override
    public void restart(boolean disk, Surroundings<Value> around) {
        throw new UnsupportedOperationException("the state is one: a process of it cannot crash alone");
    }

    private void sleep(Surroundings<Value> around) {
        around.setTimer(around.random().in(pace.pause()), WAKE);
    }
}
