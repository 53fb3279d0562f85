package dev.antecedent.gate.trace;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.simulation.Pace;
import dev.antecedent.simulation.Recording;
import dev.antecedent.simulation.Scenario;
import dev.antecedent.simulation.StuckException;
import dev.antecedent.simulation.fault.NetworkFaults;
import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.fault.Span;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceWriter;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent trace record}: a simulated run, written down. */
@Command(
        name = "record",
        description = "Simulates an implementation and writes down what it did. The same options give the same bytes.",
        footer = {
            "",
            "Examples:",
            "  antecedent trace record --spec VectorClock --seed 7 --events 1000 -o t.ndjson",
            "  antecedent trace record --spec LamportClock --processes 5 --drop 30%% -o t.ndjson",
            "  antecedent trace record --spec CausalityIndex --processes 4 --events 60 -o t.ndjson"
        })
final class TraceRecord implements Callable<Integer> {

    private static final int PROCESSES_MAX = 64;
    private static final long EVENTS_MAX = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--spec", required = true, paramLabel = "NAME", description = "The implementation, by its name.")
    private String implementation = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Chooses the run (default: 1).")
    private long seed;

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many actions to record (default: 1000).")
    private long events;

    @Option(names = "--processes", paramLabel = "N", defaultValue = "3", description = "How many (default: 3).")
    private int processes;

    @Option(
            names = "--delay",
            paramLabel = "A..B",
            defaultValue = "1..30",
            converter = SpanConverter.class,
            description = "How long messages travel, in ticks (default: 1..30).")
    private Span delay = NetworkFaults.USUAL.delay();

    @Option(
            names = "--drop",
            paramLabel = "P%",
            defaultValue = "5%",
            converter = PercentConverter.class,
            description = "How many copies of messages get lost (default: 5%%).")
    private Percent drop = NetworkFaults.USUAL.drop();

    @Option(
            names = "--duplicate",
            paramLabel = "P%",
            defaultValue = "5%",
            converter = PercentConverter.class,
            description = "How many messages arrive twice (default: 5%%).")
    private Percent duplicate = NetworkFaults.USUAL.duplicate();

    @Option(
            names = "--reorder",
            paramLabel = "P%",
            defaultValue = "20%",
            converter = PercentConverter.class,
            description = "How many copies may overtake earlier ones (default: 20%%).")
    private Percent reorder = NetworkFaults.USUAL.reorder();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        requireWithin("--events", events, EVENTS_MAX);
        requireWithin("--processes", processes, PROCESSES_MAX);
        ProtocolFactory factory = factory();
        Map<String, Value> constants = factory.constants(processes);
        Scenario scenario = new Scenario(seed, events, Pace.USUAL, new NetworkFaults(delay, drop, duplicate, reorder));
        write(recorded(factory, constants, scenario));
        spec.commandLine()
                .getOut()
                .println(output + ": " + events + " events of " + implementation + ", " + processes
                        + " processes, seed " + seed);
        return ExitCode.AS_EXPECTED.status();
    }

    private Trace recorded(ProtocolFactory factory, Map<String, Value> constants, Scenario scenario) {
        try {
            return Recording.of(factory.create(constants), constants, scenario)
                    .orElseThrow(() -> misuse(
                            "--spec: " + implementation + " sends no messages, so there is nothing to simulate"));
        } catch (StuckException early) {
            throw misuse("--events: " + early.getMessage() + "; ask for fewer, or choose another --seed");
        }
    }

    private void write(Trace trace) {
        try {
            TraceWriter.write(output, trace);
        } catch (FileSystemException known) {
            throw new UncheckedIOException(known);
        } catch (IOException failure) {
            throw UnusableInputException.in(
                    output, "cannot be written (" + failure.getMessage() + "); choose another file with -o");
        }
    }

    private ProtocolFactory factory() {
        return factories()
                .filter(candidate -> candidate.name().equals(implementation))
                .findFirst()
                .orElseThrow(() -> misuse("--spec: no implementation is called \"" + implementation
                        + "\"; there are "
                        + factories().map(ProtocolFactory::name).sorted().collect(Collectors.joining(", "))));
    }

    private static Stream<ProtocolFactory> factories() {
        return ServiceLoader.load(ProtocolFactory.class).stream().map(ServiceLoader.Provider::get);
    }

    private void requireWithin(String option, long found, long max) {
        if (found < 1 || found > max) {
            throw misuse(option + ": found " + found + ", wanted 1 to " + max);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
