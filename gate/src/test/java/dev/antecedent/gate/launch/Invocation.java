package dev.antecedent.gate.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A command line that has been executed in this JVM.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained about
 */
public record Invocation(int status, String out, String err) {

    /** Executes a command line. */
    public static Invocation of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int status = line.execute(arguments);
        return new Invocation(status, out.toString(), err.toString());
    }
}
