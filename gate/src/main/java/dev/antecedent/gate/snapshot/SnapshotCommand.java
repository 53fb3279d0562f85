package dev.antecedent.gate.snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent snapshot}: the verbs on files with the snapshot of a whole ledger. */
@Command(
        name = "snapshot",
        description = "Shows and verifies snapshots of a whole ledger: states, vectors, messages in transit.",
        subcommands = {SnapshotShowCommand.class, SnapshotVerifyCommand.class},
        footer = {
            "",
            "Examples:",
            "  antecedent snapshot show traces/snapshots/marker.snapshot",
            "  antecedent snapshot verify traces/snapshots/*.snapshot"
        })
public final class SnapshotCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given, wanted show or verify");
    }
}
