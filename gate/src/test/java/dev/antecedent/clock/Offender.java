package dev.antecedent.clock;

import dev.antecedent.stake.Accomplice;
import picocli.CommandLine;

/** Breaks two rules of the house on purpose: a clock that knows the command line, and a cycle of packages. */
public final class Offender {

    private final CommandLine line = new CommandLine(new Accomplice());

    /** Uses what it must not know. */
    public CommandLine line() {
        return line;
    }
}
