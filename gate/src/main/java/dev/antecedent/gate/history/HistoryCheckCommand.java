package dev.antecedent.gate.history;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.ConsistencyText;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.VerdictText;
import dev.antecedent.linearizability.WeakerModels;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.clojure.ClojureModelFile;
import dev.antecedent.linearizability.clojure.Knossos;
import dev.antecedent.linearizability.clojure.UnusableClojure;
import dev.antecedent.linearizability.consistency.ConsistencyVerdict;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges histories. */
@Command(
        name = "check",
        description = "Judge whether histories are linearizable.",
        footer = {
            "",
            "Exit status: 0 all hold (with --all: all are as indexed), 1 one does not, 2 undecided, 3 unusable input.",
            "",
            "Examples:",
            "  antecedent history check --model cas-register etcd_000.log",
            "  antecedent history check --model cas-register --initial 0 good.edn bad.edn",
            "  antecedent history check --model register --consistency all history.edn",
            "  antecedent history check --model-file tickets.clj --model tickets history.edn",
            "  antecedent history check --all linearizability/histories"
        })
final class HistoryCheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Jepsen's EDN, its NDJSON twin, or an etcd log.")
    private List<Path> files = List.of();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = ModelNames.class,
            description = "The kind of object: ${COMPLETION-CANDIDATES}. With --all only histories of these models.")
    private List<String> models = List.of();

    @Option(
            names = "--initial",
            paramLabel = "VALUE",
            description = "Its initial value, in EDN; the model's own if not given.")
    private @Nullable String initial;

    @Mixin
    private DialectOption dialect = new DialectOption();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private ConsistencyOption consistency = new ConsistencyOption();

    @Option(names = "--owner", description = "With --model mutex: only its holder may release it.")
    private boolean owner;

    @Option(names = "--linearization", description = "Print the linearization of each history that holds.")
    private boolean linearization;

    @Option(
            names = "--all",
            paramLabel = "DIR",
            description = "Judge all histories of DIR/index.json, or of the index.json files below DIR.")
    private @Nullable Path all;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The names for the help text. */
    static final class ModelNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Models.names().iterator();
        }
    }

    @Override
    public Integer call() {
        return (all == null ? checkFiles() : checkIndexed(all)).status();
    }

    private ExitCode checkFiles() {
        if (files.isEmpty()) {
            throw misuse("no file given; give files, or a folder with --all");
        }
        boolean elsewhere = engines.modelFile().isPresent() || engines.given();
        if (elsewhere && (owner || !consistency.models().isEmpty())) {
            throw misuse("--owner and --consistency are for this kit's models and engine; leave out --model-file,"
                    + " --engine and --knossos-classpath");
        }
        if (engines.modelFile().isPresent()) {
            return checkByClojureModel(engines.modelFile().get());
        }
        HistoryCheck check = new HistoryCheck(model(), initialValue(), dialect.dialect(), limits.limits());
        if (engines.given()) {
            return checkWithKnossos(check);
        }
        if (!consistency.models().isEmpty()) {
            return HistoryFiles.each(files, spec.commandLine().getErr(), file -> printWeaker(check, check.check(file)));
        }
        return HistoryFiles.each(files, spec.commandLine().getErr(), file -> print(check.check(file)));
    }

    /** Prints the verdicts on weaker models below the one on linearizability; the status is theirs. */
    private ExitCode printWeaker(HistoryCheck check, CheckedHistory checked) {
        print(checked);
        List<ConsistencyVerdict> verdicts = WeakerModels.judge(check, checked, consistency.models());
        PrintWriter out = spec.commandLine().getOut();
        out.print(ConsistencyText.of(verdicts));
        out.flush();
        return verdicts.stream().map(verdict -> exitCode(verdict.word())).reduce(ExitCode.AS_EXPECTED, ExitCode::and);
    }

    private ExitCode print(CheckedHistory checked) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(linearization ? VerdictText.withLinearization(checked) : VerdictText.of(checked));
        out.flush();
        return exitCode(checked.verdict().word());
    }

    private ExitCode checkByClojureModel(Path file) {
        if (engines.engine() != EngineOptions.Engine.ANTECEDENT
                || engines.knossosClassPath().isPresent()) {
            throw misuse("--model-file is a model of this kit; Knossos has its own: leave out --engine and"
                    + " --knossos-classpath");
        }
        if (models.size() != 1) {
            throw misuse("found " + models.size() + " names, wanted one: --model VARIABLE of " + file);
        }
        ClojureModelFile model = ClojureParts.loaded(file, models.get(0), Optional.ofNullable(initial));
        return HistoryFiles.each(files, spec.commandLine().getErr(), each -> {
            History history = HistoryReader.read(each, dialect.dialect());
            ModelDefinition definition = model.definitionFor(each, history);
            return print(
                    new HistoryCheck(definition, Optional.empty(), dialect.dialect(), limits.limits()).check(history));
        });
    }

    private ExitCode checkWithKnossos(HistoryCheck check) {
        boolean compare = engines.engine() == EngineOptions.Engine.BOTH;
        if (engines.engine() == EngineOptions.Engine.ANTECEDENT) {
            throw misuse("--knossos-classpath is of no use to this engine; add --engine knossos or --engine both");
        }
        String classPath = engines.knossosClassPath()
                .orElseThrow(() -> misuse(
                        "--engine " + engines.engine() + ": add --knossos-classpath PATH, " + Knossos.WHAT_TO_ADD));
        try (Knossos knossos = knossos(classPath)) {
            KnossosJudgement judgement = new KnossosJudgement(
                    knossos,
                    check,
                    Optional.ofNullable(initial),
                    compare,
                    spec.commandLine().getOut());
            return HistoryFiles.each(files, spec.commandLine().getErr(), judgement::of);
        }
    }

    private Knossos knossos(String classPath) {
        try {
            return Knossos.load(classPath);
        } catch (UnusableClojure unusable) {
            throw misuse(String.valueOf(unusable.getMessage()));
        }
    }

    private ExitCode checkIndexed(Path folder) {
        if (!files.isEmpty()
                || initial != null
                || dialect.dialect().isPresent()
                || linearization
                || engines.given()
                || owner
                || !consistency.models().isEmpty()) {
            throw misuse(
                    "with --all the index gives the files and their initial values; leave out FILE, --initial,"
                            + " --dialect, --linearization, --model-file, --engine, --knossos-classpath, --owner and --consistency");
        }
        models.forEach(this::known);
        List<IndexedVerdict> verdicts =
                IndexedHistories.check(folder, model -> models.isEmpty() || models.contains(model), limits.limits());
        if (verdicts.isEmpty()) {
            throw misuse("no history in the indexes of " + folder
                    + (models.isEmpty() ? "" : " is of model " + String.join(" or ", models)));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(IndexText.of(verdicts));
        out.flush();
        return verdicts.stream().map(IndexedVerdict::exitCode).reduce(ExitCode.AS_EXPECTED, ExitCode::and);
    }

    private ModelDefinition model() {
        if (models.size() != 1) {
            throw misuse("found " + models.size() + " models, wanted one: --model " + String.join("|", Models.names()));
        }
        if (owner && !models.get(0).equals("mutex")) {
            throw misuse("--owner is for --model mutex, not for " + models.get(0));
        }
        return known(owner ? "owner-mutex" : models.get(0));
    }

    private ModelDefinition known(String name) {
        return Models.named(name)
                .orElseThrow(() ->
                        misuse("unknown model '" + name + "', wanted one of " + String.join(", ", Models.names())));
    }

    private Optional<Value> initialValue() {
        try {
            Optional<Value> value = Optional.ofNullable(initial).map(text -> HistoryReader.literal("--initial", text));
            model().initially(value);
            return value;
        } catch (MalformedHistory malformed) {
            throw misuse("--initial: found " + malformed.found() + "; wanted " + malformed.wanted());
        } catch (IllegalArgumentException impossible) {
            throw misuse("--initial: found " + impossible.getMessage());
        }
    }

    private static ExitCode exitCode(String word) {
        return switch (word) {
            case "holds" -> ExitCode.AS_EXPECTED;
            case "violated" -> ExitCode.VIOLATED;
            default -> ExitCode.UNDECIDED;
        };
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
