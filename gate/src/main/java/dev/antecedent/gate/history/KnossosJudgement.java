package dev.antecedent.gate.history;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.VerdictText;
import dev.antecedent.linearizability.clojure.Knossos;
import dev.antecedent.linearizability.clojure.KnossosAnswer;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.verdict.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks the real Knossos about histories, alone or beside our own check.
 *
 * @param check what our own check would be
 * @param initial as it was given, in EDN
 * @param compare whether our own check is made too, and its verdict compared
 */
record KnossosJudgement(
        Knossos knossos, HistoryCheck check, Optional<String> initial, boolean compare, PrintWriter out) {

    /** Judges one file and prints what came of it. */
    ExitCode of(Path file) throws IOException {
        History history = HistoryReader.read(file, check.dialect());
        if (history.dialect() != Dialect.JEPSEN) {
            throw UnusableInputException.in(
                    file,
                    "found dialect " + history.dialect() + ", in which failed operations say something; to Knossos they"
                            + " say nothing, so add --dialect jepsen");
        }
        Optional<CheckedHistory> checked = compare ? Optional.of(check.check(history)) : Optional.empty();
        KnossosAnswer answer = knossos.judge(
                file, history, check.model().name(), initial, check.limits().time());
        checked.ifPresentOrElse(
                own -> out.print(VerdictText.of(own)),
                () -> out.printf("%-9s %s%n", answer.valid().word(), file));
        out.println("  knossos: " + answer.valid().word()
                + (answer.analysis().equals("{}") ? "" : " " + answer.analysis()));
        ExitCode code = checked.map(own -> compared(own.verdict(), answer)).orElse(exitCode(answer));
        out.flush();
        return code;
    }

    private ExitCode compared(Verdict own, KnossosAnswer answer) {
        boolean decided = !(own instanceof Verdict.Undecided) && answer.valid() != KnossosAnswer.Valid.UNKNOWN;
        if (!decided) {
            out.println("  not compared: only what both decide can be");
            return own instanceof Verdict.Violated ? ExitCode.VIOLATED : ExitCode.UNDECIDED;
        }
        if (own.word().equals(answer.valid().word())) {
            out.println("  the verdicts are the same");
            return exitCode(answer);
        }
        out.println("  THE VERDICTS DIFFER: antecedent says " + own.word() + ", knossos says "
                + answer.valid().word() + "; docs/clojure.md lists where their models mean different things");
        return ExitCode.VIOLATED;
    }

    private static ExitCode exitCode(KnossosAnswer answer) {
        return switch (answer.valid()) {
            case TRUE -> ExitCode.AS_EXPECTED;
            case FALSE -> ExitCode.VIOLATED;
            case UNKNOWN -> ExitCode.UNDECIDED;
        };
    }
}
