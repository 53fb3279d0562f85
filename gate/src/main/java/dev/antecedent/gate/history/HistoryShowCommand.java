package dev.antecedent.gate.history;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.history.HistoryCheckCommand.ModelNames;
import dev.antecedent.gate.output.PictureForm;
import dev.antecedent.gate.output.PictureOption;
import dev.antecedent.gate.report.AtomicFile;
import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.picture.HtmlPage;
import dev.antecedent.linearizability.picture.Picture;
import dev.antecedent.linearizability.picture.PlainText;
import dev.antecedent.linearizability.picture.SvgPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Shows histories: as text, or as a picture in a file. Showing says nothing by its exit status; check judges. */
@Command(
        name = "show",
        description = "Show histories, judged or not: as text, as a page for a browser, or as a drawing.",
        footer = {
            "",
            "Exit status: 0 shown, whatever the verdict is (history check judges by its status), 3 unusable input or",
            "a file that cannot be written.",
            "",
            "Examples:",
            "  antecedent history show etcd_000.log",
            "  antecedent history show --model cas-register etcd_000.log -o etcd_000.html",
            "  antecedent history show --model cas-register --initial 0 bad.edn -o bad.svg"
        })
final class HistoryShowCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Jepsen's EDN, its NDJSON twin, or an etcd log.")
    private List<Path> files = List.of();

    @Mixin
    private PictureOption option = new PictureOption();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            completionCandidates = ModelNames.class,
            description = "Judge the history while showing it, as this kind of object: ${COMPLETION-CANDIDATES}.")
    private @Nullable String model;

    @Option(names = "--initial", paramLabel = "VALUE", description = "Its initial value, in EDN; needs --model.")
    private @Nullable String initial;

    @Mixin
    private DialectOption dialect = new DialectOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PictureForm form = option.form(spec.commandLine());
        Path output = option.file();
        Optional<ModelDefinition> definition = Optional.ofNullable(model).map(this::known);
        if (initial != null && definition.isEmpty()) {
            throw misuse("--initial needs --model, for without a model nothing is judged");
        }
        Optional<Value> value = definition.flatMap(this::initialValue);
        if (output != null && files.size() > 1) {
            throw misuse("found " + files.size() + " files for one " + output + "; show them one by one");
        }
        PrintWriter out = spec.commandLine().getOut();
        return HistoryFiles.each(files, spec.commandLine().getErr(), file -> {
                    Picture picture = picture(file, definition, value);
                    String drawn = form.content(
                            () -> HtmlPage.of(picture), () -> SvgPage.of(picture), () -> PlainText.of(picture));
                    if (output != null) {
                        return write(file, output, drawn);
                    }
                    out.print(drawn);
                    out.flush();
                    return ExitCode.AS_EXPECTED;
                })
                .status();
    }

    private Picture picture(Path file, Optional<ModelDefinition> definition, Optional<Value> value) throws IOException {
        History history = HistoryReader.read(file, dialect.dialect());
        if (definition.isEmpty()) {
            return Picture.of(history);
        }
        ModelDefinition kind = definition.get();
        CheckedHistory checked = new HistoryCheck(kind, value, dialect.dialect(), Limits.DEFAULT).check(history);
        return Picture.of(checked, kind.parts(checked.initial(), checked.judged()));
    }

    private ExitCode write(Path file, Path target, String drawn) {
        try {
            if (Files.exists(target) && Files.isSameFile(file, target)) {
                throw misuse(target + " is the history itself; write the picture to another file");
            }
            AtomicFile.write(target, drawn);
            return ExitCode.AS_EXPECTED;
        } catch (IOException | UncheckedIOException failure) {
            String reason = Files.isDirectory(target)
                    ? "found a folder, wanted the name of a file"
                    : "cannot be written; check the folder and its permissions";
            spec.commandLine().getErr().println("antecedent: " + target + ": " + reason);
            return ExitCode.UNUSABLE;
        }
    }

    private ModelDefinition known(String name) {
        return Models.named(name)
                .orElseThrow(() ->
                        misuse("unknown model '" + name + "', wanted one of " + String.join(", ", Models.names())));
    }

    private Optional<Value> initialValue(ModelDefinition definition) {
        try {
            Optional<Value> value = Optional.ofNullable(initial).map(text -> HistoryReader.literal("--initial", text));
            definition.initially(value);
            return value;
        } catch (MalformedHistory malformed) {
            throw misuse("--initial: found " + malformed.found() + "; wanted " + malformed.wanted());
        } catch (IllegalArgumentException impossible) {
            throw misuse("--initial: found " + impossible.getMessage());
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
