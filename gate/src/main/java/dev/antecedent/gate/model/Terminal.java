package dev.antecedent.gate.model;

import java.io.Console;

/** Whether somebody watches. */
public final class Terminal {

    private Terminal() {}

    /** Whether the command runs on a terminal, where a line can be written over. */
    @SuppressWarnings("SystemConsoleNull") // Before JDK 22 null means no terminal; from then on the console says it.
    public static boolean isAttached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
