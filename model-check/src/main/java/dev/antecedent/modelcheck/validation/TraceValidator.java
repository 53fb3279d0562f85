package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.tlc.Scratch;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.trace.TraceFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Has TLC say whether recorded traces are behaviours of their specifications.
 *
 * <p>Guarantees: a trace is accepted only if TLC searched to the end, found no error, and reached the trace's last line,
 * by the index that it counts in a variable; never by the depth of the search, which unlogged actions make larger. Every
 * line that is left out of a trace, changed or moved makes another trace, which is judged on its own.
 *
 * <p>Assumptions: the trace module lets each line be matched by the action that it names and by nothing else.
 *
 * <p>Limits: acceptance says as much as the trace records. {@link Observability} measures it; below a threshold the
 * verdict is undecided.
 *
 * <p>Source: Cirstea, Kuppe, Loillier, Merz, <i>Validating Traces of Distributed Programs Against TLA+
 * Specifications</i> (2024), for the approach.
 */
public final class TraceValidator {

    /** Mutations on which the specification has no value, each of which costs a further run. */
    private static final int SKIPPED_MAX = 5;

    private final TlcRunner runner;
    private final Project project;
    private final ValidationOptions options;

    /** A validator against this project's specifications. */
    public TraceValidator(TlcRunner runner, Project project, ValidationOptions options) {
        this.runner = runner;
        this.project = project;
        this.options = options;
    }

    /**
     * Validates the trace in a file.
     *
     * @throws InterruptedException if the thread is interrupted; the child is ended first
     * @throws IOException if no child can be started
     */
    public TraceVerdict validate(Path file, Progress progress) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.create()) {
            LoggedTrace trace = read(file);
            SpecFolder spec = specification(file, trace);
            Optional<Problem> unknown = Vocabulary.unknownConstant(file, trace, spec)
                    .or(() -> Vocabulary.unknownName(file, trace, spec.manifest()));
            if (unknown.isPresent()) {
                return new TraceVerdict.Unusable(unknown.get());
            }
            Files.copy(file, scratch.folder().resolve(TraceModel.FILE));
            TraceModel model = TraceModel.of(spec, trace.trace().header().constants(), options);
            return new Validation(runner, model, file, trace, scratch.folder()).run(progress, SKIPPED_MAX);
        } catch (UnusableInput e) {
            return new TraceVerdict.Unusable(inTrace(e.problem(), file));
        }
    }

    /** What is wrong with the generated config is wrong with the header that its constants are from. */
    private static Problem inTrace(Problem problem, Path file) {
        return problem.file().getFileName().toString().equals(TraceModel.CONFIG)
                ? Problem.at(
                        file,
                        1,
                        1,
                        problem.message()
                                .replace(
                                        "is not assigned a value by the configuration file.",
                                        "has no value under \"constants\", wanted one"))
                : problem;
    }

    private static LoggedTrace read(Path file) throws IOException {
        try {
            LoggedTrace trace = LoggedTrace.read(file);
            if (trace.lastIndex() == 0) {
                throw new UnusableInput(Problem.in(file, "found a trace without any action, wanted at least one"));
            }
            return trace;
        } catch (TraceFormatException e) {
            throw new UnusableInput(Problem.at(
                    file, e.line(), e.column(), "found " + e.found() + ", wanted " + e.wanted() + ". " + e.advice()));
        } catch (NoSuchFileException e) {
            throw new UnusableInput(Problem.in(file, "found no such file, wanted a trace"));
        } catch (IOException e) {
            throw new UnusableInput(Problem.in(file, "cannot be read: " + e.getMessage()));
        }
    }

    private SpecFolder specification(Path file, LoggedTrace trace) {
        String name = trace.trace().header().spec();
        return project.spec(name)
                .orElseThrow(() -> new UnusableInput(Problem.at(
                        file,
                        1,
                        1,
                        "found \"spec\":\"" + name + "\", wanted one of "
                                + project.specs().stream().map(SpecFolder::name).collect(Collectors.joining(", "))
                                + ", the specifications in " + project.specsFolder())));
    }
}
