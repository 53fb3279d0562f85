package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Referee;
import dev.antecedent.triad.certificate.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A leaf that keeps the store: the log's commands are applied in their order, and whoever asked this leaf is answered.
 *
 * <p>The store itself is not on the disk: a leaf that comes up applies the decisions that are, from the first one on.
 */
public final class StoreReplica {

    private final Replica replica;
    private final Answers answers;
    private final Set<Integer> asked = new TreeSet<>();
    private KeyValueStore store = KeyValueStore.EMPTY;

    /** Where answers go. */
    @FunctionalInterface
    public interface Answers {

        /** Tells the client what its command returned. */
        void answer(int client, int number, String answer);
    }

    /**
     * A leaf as it comes up.
     *
     * @param decrees what is on its disk; fresh at first
     * @param listener hears of the log's actions
     */
    public StoreReplica(
            Address self,
            Referee referee,
            ReplicaSettings settings,
            Decrees decrees,
            Outbox network,
            Answers answers,
            ReplicaListener listener) {
        this.answers = answers;
        decrees.decisions(1, decrees.first() - 1)
                .forEach(decision -> apply(decision.vote().value()));
        this.replica = new Replica(self, referee, settings, decrees, network, new Applying(listener));
    }

    /** The leaf's part in the log. */
    public Replica replica() {
        return replica;
    }

    /** The store after all that has been delivered. */
    public KeyValueStore store() {
        return store;
    }

    /** A client's command: it is answered as soon as it is in the log here. */
    public void request(Command command) {
        Optional<String> known = store.answer(command.client(), command.number());
        if (known.isPresent()) {
            answers.answer(command.client(), command.number(), known.get());
        } else {
            asked.add(command.client());
            replica.submit(command.text());
        }
    }

    private void apply(Payload value) {
        Batch.of(value)
                .ifPresent(batch ->
                        batch.commands().forEach(text -> Command.of(text).ifPresent(this::apply)));
    }

    private void apply(Command command) {
        store = store.apply(command);
        if (asked.contains(command.client())) {
            store.answer(command.client(), command.number())
                    .ifPresent(answer -> answers.answer(command.client(), command.number(), answer));
        }
    }

    /** Applies what is delivered before it tells anybody else. */
    private final class Applying implements ReplicaListener {

        private final ReplicaListener next;

        private Applying(ReplicaListener next) {
            this.next = next;
        }

        @Override
        public void joined(int ballot) {
            next.joined(ballot);
        }

        @Override
        public void proposed(Statement.Propose vote) {
            next.proposed(vote);
        }

        @Override
        public void prepared(Statement.Prepare vote) {
            next.prepared(vote);
        }

        @Override
        public void committed(Statement.Commit vote) {
            next.committed(vote);
        }

        @Override
        public void decided(Statement.Commit vote) {
            next.decided(vote);
        }

        @Override
        public void delivered(int decree, Payload value) {
            apply(value);
            next.delivered(decree, value);
        }

        @Override
        public void rejected(Flaw flaw) {
            next.rejected(flaw);
        }
    }
}
