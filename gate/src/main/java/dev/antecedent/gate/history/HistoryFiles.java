package dev.antecedent.gate.history;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.linearizability.clojure.UnusableClojure;
import dev.antecedent.linearizability.history.MalformedHistory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Goes through files one by one: what is wrong with one of them does not keep the others from being read. */
final class HistoryFiles {

    /** What is done with a file. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @throws IOException if the file cannot be read
         * @throws MalformedHistory if it is no history
         */
        ExitCode on(Path file) throws IOException;
    }

    private HistoryFiles() {}

    static ExitCode each(List<Path> files, PrintWriter err, Work work) {
        ExitCode all = ExitCode.AS_EXPECTED;
        for (Path file : files) {
            all = all.and(one(file, err, work));
        }
        return all;
    }

    private static ExitCode one(Path file, PrintWriter err, Work work) {
        try {
            return work.on(file);
        } catch (MalformedHistory malformed) {
            err.println("antecedent: " + malformed.getMessage());
        } catch (UnusableClojure unusable) {
            err.println("antecedent: " + ClojureParts.problem(unusable, file));
        } catch (UnusableInputException unusable) {
            err.println("antecedent: " + unusable.problem());
        } catch (IOException unreadable) {
            err.println("antecedent: " + complaint(file, unreadable));
        }
        return ExitCode.UNUSABLE;
    }

    /** Why a file cannot be read and what to do. */
    static String complaint(Path file, IOException unreadable) {
        if (Files.isDirectory(file)) {
            return file + ": found a folder, wanted a file; a folder with an index.json is checked by --all";
        } else if (unreadable instanceof AccessDeniedException) {
            return file + ": no permission to read it; make it readable";
        } else if (!Files.exists(file)) {
            return file + ": there is no such file; check the path";
        }
        return file + ": cannot be read: " + unreadable.getMessage();
    }
}
