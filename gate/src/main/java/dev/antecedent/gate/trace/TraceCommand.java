package dev.antecedent.gate.trace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent trace}: what can be done with traces. */
@Command(
        name = "trace",
        description = "Records, shows and validates traces: the actions of a run, one a line.",
        subcommands = {TraceRecord.class, TraceShow.class, TraceValidate.class},
        footer = {
            "",
            "Example:",
            "  antecedent trace record --spec VectorClock --seed 7 --events 1000 -o t.ndjson",
            "  antecedent trace show t.ndjson --to 20",
            "  antecedent trace validate t.ndjson"
        })
public final class TraceCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** The verb; picocli fills it in. */
    public TraceCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "trace: one of the commands below is wanted");
    }
}
