package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.Watch;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Statement;
import dev.antecedent.triad.log.Message;
import dev.antecedent.triad.log.ReplicaListener;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Sees what the correct leaves do, and whether they agree. What Byzantine leaves think they have decided is ignored. */
final class TriadWatch implements Watch<Packet> {

    private final Cast cast;
    private final Optional<DecreeTrace> trace;
    private final boolean judging;
    private final BooleanSupplier over;
    private final Map<Integer, Decision> decisions = new HashMap<>();
    private final Map<Proposing, Payload> proposals = new HashMap<>();
    private Optional<Violation> violation = Optional.empty();

    private record Proposing(int decree, int ballot) {}

    private record Decision(Address leaf, Payload value) {}

    /**
     * Sees nothing yet.
     *
     * @param trace where the correct leaves' actions go
     * @param judging whether disagreement is a violation, or left for clients to notice
     * @param over whether nothing of interest can come
     */
    TriadWatch(Cast cast, Optional<DecreeTrace> trace, boolean judging, BooleanSupplier over) {
        this.cast = cast;
        this.trace = trace;
        this.judging = judging;
        this.over = over;
    }

    /** Hears a correct leaf. */
    ReplicaListener correct(Address leaf) {
        return new CorrectLeaf(leaf);
    }

    /** Hears a leaf that is not expected to be correct. */
    ReplicaListener other() {
        return new ReplicaListener() {};
    }

    @Override
    public void begins(Fault fault) {
        if (fault instanceof Fault.Partition partition && splitsTriad(partition)) {
            cast.recorder().reached(TriadGoals.SPLIT);
        }
    }

    @Override
    public void sent(int sender, int recipient, Packet packet, int copies) {
        if (packet instanceof Packet.Internal internal
                && internal.message() instanceof Message.Proposed proposed
                && proposed.proposal().vote().statement() instanceof Statement.Propose vote) {
            Payload first = proposals.putIfAbsent(new Proposing(vote.decree(), vote.ballot()), vote.value());
            if (first != null && !first.equals(vote.value())) {
                cast.recorder().reached(TriadGoals.TWO_VALUES);
            }
        }
    }

    @Override
    public Optional<Violation> violation() {
        return judging ? violation : Optional.empty();
    }

    @Override
    public boolean isOver() {
        return over.getAsBoolean();
    }

    private boolean splitsTriad(Fault.Partition partition) {
        for (int first = 0; first < cast.leaves(); first += Address.ARITY) {
            if (partition.separates(first, first + 1) || partition.separates(first + 1, first + 2)) {
                return true;
            }
        }
        return false;
    }

    private void decided(Address leaf, Statement.Commit vote) {
        Decision known = decisions.putIfAbsent(vote.decree(), new Decision(leaf, vote.value()));
        if (known != null && !known.value.equals(vote.value()) && violation.isEmpty()) {
            violate(
                    "Agreement",
                    vote,
                    "leaf " + known.leaf + " decided \"" + known.value + "\" and leaf " + leaf + " \"" + vote.value()
                            + "\"");
        } else if (!cast.referee().valid().test(vote.value()) && violation.isEmpty()) {
            violate("Validity", vote, "leaf " + leaf + " decided \"" + vote.value() + "\"");
        }
        if (vote.ballot() > 1) {
            cast.recorder().reached(TriadGoals.LATER);
        }
    }

    /** A trace is of one decree: this violation is in that of this one. */
    private void violate(String property, Statement.Commit vote, String detail) {
        violation = Optional.of(new Violation(
                property,
                "in decree " + vote.decree() + " " + detail,
                Map.of(TriadScenario.DECREE, String.valueOf(vote.decree()))));
    }

    private final class CorrectLeaf implements ReplicaListener {

        private final Address leaf;
        private final Map<Integer, Integer> preparedIn = new HashMap<>();

        private CorrectLeaf(Address leaf) {
            this.leaf = leaf;
        }

        @Override
        public void joined(int ballot) {
            trace.ifPresent(recorded -> recorded.joined(leaf, ballot));
        }

        @Override
        public void proposed(Statement.Propose vote) {
            trace.ifPresent(recorded -> recorded.proposed(vote));
        }

        @Override
        public void prepared(Statement.Prepare vote) {
            trace.ifPresent(recorded -> recorded.prepared(leaf, vote));
            if (preparedIn.put(vote.decree(), vote.ballot()) != null) {
                cast.recorder().reached(TriadGoals.AGAIN);
            }
        }

        @Override
        public void committed(Statement.Commit vote) {
            trace.ifPresent(recorded -> recorded.committed(leaf, vote));
        }

        @Override
        public void decided(Statement.Commit vote) {
            trace.ifPresent(recorded -> recorded.decided(leaf, vote));
            TriadWatch.this.decided(leaf, vote);
        }

        @Override
        public void rejected(Flaw flaw) {
            cast.recorder().reached(TriadGoals.rejected(flaw));
        }
    }
}
