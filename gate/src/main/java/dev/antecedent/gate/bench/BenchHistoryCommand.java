package dev.antecedent.gate.bench;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.HistoryIndex;
import dev.antecedent.linearizability.history.MalformedHistory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times the checker on indexed histories and on generated long ones, and Porcupine on the same ones. */
@Command(
        name = "history",
        description = "Time checking histories: parsed ones, verdicts without explanations, one thread.",
        footer = {
            "",
            "Each history is checked as often as --repeats says; shown are the sums of the first and of the least times.",
            "--peer porcupine builds linearizability/benchmarks/porcupine, which needs Go, and runs it in turn.",
            "",
            "Examples:",
            "  antecedent bench history --all linearizability/histories",
            "  antecedent bench history --all linearizability/histories --peer porcupine",
            "  antecedent bench history --long"
        })
final class BenchHistoryCommand implements Callable<Integer> {

    /** Rounds over a long history; each takes a second or so. */
    private static final int LONG = 5;

    @Option(
            names = "--all",
            paramLabel = "DIR",
            description = "The histories of DIR/index.json, or of the index.json files below DIR.")
    private @Nullable Path all;

    @Option(names = "--long", description = "Generated histories of 1,000,000 and of 100,000 operations.")
    private boolean generated;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            description = "How often each history is checked; ${DEFAULT-VALUE} if not given (a long one: 5).")
    private int repeats = 200;

    @Option(names = "--peer", paramLabel = "NAME", description = "Whom to run beside: porcupine.")
    private @Nullable String peer;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (all == null && !generated) {
            throw new ParameterException(spec.commandLine(), "nothing to measure; give --all DIR, or --long");
        }
        if (repeats < 1) {
            throw new ParameterException(spec.commandLine(), "--repeats " + repeats + ": wanted at least 1");
        }
        if (peer != null && !peer.equals("porcupine")) {
            throw new ParameterException(spec.commandLine(), "unknown peer '" + peer + "', wanted porcupine");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<TimedHistory> recorded = all == null ? List.of() : recorded(all);
        List<Timing> ours = new ArrayList<>(inRounds(recorded, repeats));
        if (generated) {
            LongHistories.all().forEach(each -> ours.addAll(inRounds(List.of(each.get()), Math.min(repeats, LONG))));
        }
        Map<String, Timing> theirs = peer == null ? Map.of() : Porcupine.timed(recorded, Math.min(repeats, 20));
        out.print(BenchText.of(ours, theirs));
        out.flush();
        return 0;
    }

    /** All histories in each round, so that none is timed before the others have warmed the machine up. */
    private static List<Timing> inRounds(List<TimedHistory> histories, int rounds) {
        List<Timing> timings = new ArrayList<>();
        histories.forEach(history -> timings.add(history.timed(Optional.empty())));
        for (int round = 1; round < rounds; round++) {
            for (int i = 0; i < timings.size(); i++) {
                timings.set(i, histories.get(i).timed(Optional.of(timings.get(i))));
            }
        }
        return timings;
    }

    private static List<TimedHistory> recorded(Path folder) {
        List<TimedHistory> histories = new ArrayList<>();
        try {
            for (HistoryIndex index : HistoryIndex.below(folder)) {
                for (HistoryIndex.Entry entry : index.entries()) {
                    Models.named(entry.model())
                            .ifPresent(model -> histories.add(TimedHistory.read(entry, model, folder)));
                }
            }
        } catch (MalformedHistory malformed) {
            throw UnusableInputException.in(Path.of(malformed.file()), String.valueOf(malformed.getMessage()));
        } catch (IOException unreadable) {
            throw UnusableInputException.in(folder, "cannot be read: " + unreadable.getMessage());
        }
        if (histories.isEmpty()) {
            throw UnusableInputException.in(folder, "found no indexed history of a known model in it or below it");
        }
        return histories;
    }
}
