package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A vocabulary whose object has another decider, to show that the comparison rejects it. */
record Flawed(Vocabulary vocabulary, Decider decider) implements Vocabulary {

    @Override
    public String name() {
        return vocabulary.name() + ", " + decider.rule();
    }

    @Override
    public ModelDefinition model() {
        return new Model(vocabulary.model(), decider);
    }

    @Override
    public Optional<Value> initial() {
        return vocabulary.initial();
    }

    @Override
    public Offer offer(int number, RandomGenerator random) {
        return vocabulary.offer(number, random);
    }

    private record Model(ModelDefinition model, Decider decider) implements ModelDefinition {
        @Override
        public String name() {
            return model.name();
        }

        @Override
        public SequentialModel initially(Optional<Value> initial) {
            return model.initially(initial);
        }

        @Override
        public Optional<Operation> judged(History history, Operation operation) {
            return model.judged(history, operation);
        }

        @Override
        public List<Decider> deciders(SequentialModel initial) {
            return List.of(decider);
        }
    }
}
