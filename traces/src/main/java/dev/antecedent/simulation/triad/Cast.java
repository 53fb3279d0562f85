package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Referee;
import dev.antecedent.triad.certificate.SignatureScheme;
import dev.antecedent.triad.log.Batch;
import dev.antecedent.triad.log.Command;
import java.util.HashSet;
import java.util.Set;

/**
 * Who plays in a run: the leaves are processes 0 to n-1, by their words' order; the clients come after them.
 *
 * <p>Clients' commands are signed, ideally: a value is valid if it is a batch of commands that a client has issued.
 */
final class Cast {

    private final Rule rule;
    private final Referee referee;
    private final RunRecorder recorder;
    private final Set<String> issued = new HashSet<>();

    Cast(Rule rule, SignatureScheme signatures, RunRecorder recorder) {
        this.rule = rule;
        this.referee = new Referee(rule, signatures, this::isValid);
        this.recorder = recorder;
    }

    Rule rule() {
        return rule;
    }

    Referee referee() {
        return referee;
    }

    RunRecorder recorder() {
        return recorder;
    }

    int leaves() {
        return rule.leaves();
    }

    Address leaf(int process) {
        return new Address(rule.height(), process);
    }

    /** Whether the process is a leaf. */
    boolean isLeaf(int process) {
        return process < leaves();
    }

    /** A client signs the command. */
    void issue(Command command) {
        issued.add(command.text());
    }

    private boolean isValid(Payload value) {
        return Batch.of(value)
                .filter(batch -> issued.containsAll(batch.commands()))
                .isPresent();
    }
}
