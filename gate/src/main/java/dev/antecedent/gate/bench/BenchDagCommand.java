package dev.antecedent.gate.bench;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.tlc.Scratch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times the index of forkless causes on random graphs of events, and a peer on the same ones. */
@Command(
        name = "dag",
        description = "Time adding events to the index of forkless causes, and asking it.",
        footer = {
            "",
            "Each graph is drawn from the seed: events by random validators, each on its creator's last one and on the",
            "last ones of --parents others. A round times three phases on an empty index: adding all events; the same",
            "with N random queries after each, N being the number of validators; --queries random queries at the end.",
            "The first --warm-up rounds do not count; then --repeats do, in turn with the peer's. Shown are the rates of",
            "the median and of the quickest round, and ratio, the one of the medians.",
            "",
            "--peer lachesis-base builds the library in Go (impl/benchmarks) and runs it on the same graphs; --peer PATH runs",
            "a program of your own: docs/figures.md says what it reads and prints. Answers that differ are shown.",
            "",
            "Examples:",
            "  antecedent bench dag",
            "  antecedent bench dag --peer lachesis-base",
            "  antecedent bench dag --peer ./other-index",
            "  antecedent bench dag --validators 100 --events 20000 --forks 50",
            "  antecedent bench dag --scale"
        })
final class BenchDagCommand implements Callable<Integer> {

    @Option(
            names = "--validators",
            paramLabel = "N",
            description = "How many validators; can be given several times; 10, 30 and 100 if not given.")
    private List<Integer> validators = List.of(10, 30, 100);

    @Option(names = "--events", paramLabel = "E", description = "How many events; ${DEFAULT-VALUE} if not given.")
    private int events = 10_000;

    @Option(
            names = "--parents",
            paramLabel = "P",
            description = "Parents by other validators; ${DEFAULT-VALUE} if not given.")
    private int parents = 3;

    @Option(
            names = "--forks",
            paramLabel = "F",
            description = "Events that open a branch, by less than a third of the validators; none if not given.")
    private int forks;

    @Option(
            names = "--queries",
            paramLabel = "Q",
            description = "Random queries at the end; ${DEFAULT-VALUE} if not given.")
    private int queries = 100_000;

    @Option(names = "--repeats", paramLabel = "R", description = "Rounds that count; ${DEFAULT-VALUE} if not given.")
    private int repeats = 5;

    @Option(
            names = "--warm-up",
            paramLabel = "W",
            description = "Rounds before those that count; ${DEFAULT-VALUE} if not given.")
    private int warmUp = 20;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "What the draws begin with; ${DEFAULT-VALUE} if not given.")
    private long seed = 1;

    @Option(
            names = "--peer",
            paramLabel = "PEER",
            description = "Whom to run beside: lachesis-base, or the path of a program.")
    private @Nullable String peer;

    @Option(
            names = "--scale",
            description = "How the cost grows with validators, branches and events, up to 1,000 and 100,000.")
    private boolean scale;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<DagShape> shapes = scale ? DagScale.shapes(seed) : shapes();
        if (repeats < 1) {
            throw misuse("--repeats " + repeats + ": wanted at least 1");
        }
        if (scale && peer != null) {
            throw misuse("--scale measures alone: its large graphs would keep a peer for hours; leave out --peer");
        }
        try (Scratch scratch = Scratch.create()) {
            Optional<DagPeer> other = Optional.ofNullable(peer).map(name -> DagPeer.named(name, scratch.folder()));
            PrintWriter out = spec.commandLine().getOut();
            out.print(DagBenchText.head(other.isPresent()));
            for (DagShape shape : shapes) {
                out.flush();
                out.print(timed(shape, other, scratch.folder()));
            }
            out.flush();
        } catch (IOException full) {
            throw UnusableInputException.in(
                    Path.of(System.getProperty("java.io.tmpdir")), "cannot hold a graph: " + full.getMessage());
        }
        return 0;
    }

    private List<DagShape> shapes() {
        require("--events", events, 1);
        require("--parents", parents, 0);
        require("--forks", forks, 0);
        require("--queries", queries, 0);
        require("--warm-up", warmUp, 0);
        List<DagShape> shapes = new ArrayList<>();
        for (int number : validators) {
            require("--validators", number, 1);
            DagShape shape = new DagShape(number, events, parents, forks, number, queries, seed);
            if (forks > 0 && shape.cheaters() == 0) {
                throw misuse("--forks " + forks + " with " + number
                        + " validators: less than a third of them may fork; wanted at least 4 validators");
            }
            shapes.add(shape);
        }
        return shapes;
    }

    private String timed(DagShape shape, Optional<DagPeer> other, Path folder) throws IOException {
        TimedDag dag = RandomDag.of(shape);
        for (int round = 0; round < (scale ? 1 : warmUp); round++) {
            dag.round();
        }
        List<DagRound> ours = new ArrayList<>();
        List<DagRound> theirs = new ArrayList<>();
        if (other.isEmpty()) {
            for (int round = 0; round < repeats; round++) {
                ours.add(dag.round());
            }
            return DagBenchText.of(shape, ours, theirs);
        }
        Path file = folder.resolve("graph.ndjson");
        DagFile.write(dag, file);
        try (DagPeer.Running running = other.get().start(file)) {
            for (int round = 0; round < repeats; round++) {
                ours.add(dag.round());
                theirs.add(running.round());
            }
        }
        return DagBenchText.of(shape, ours, theirs);
    }

    private void require(String option, int given, int least) {
        if (given < least) {
            throw misuse(option + " " + given + ": wanted at least " + least);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
