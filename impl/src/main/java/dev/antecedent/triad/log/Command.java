package dev.antecedent.triad.log;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client asks of the key-value store.
 *
 * @param client the client's number
 * @param number counts the client's commands from 1: the same command may come again, with the same number
 * @param operation what to do
 * @param key with which key
 * @param arguments as many as the operation takes
 */
public record Command(int client, int number, Operation operation, String key, List<String> arguments) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int FIXED = 4;

    /** What the store can do. */
    public enum Operation {
        /** Reads the value. */
        GET(0),
        /** Replaces the value by the argument. */
        PUT(1),
        /** Puts the argument at the value's end. */
        APPEND(1),
        /** Replaces the value by the second argument if it is the first. */
        CAS(2);

        private final int arguments;

        Operation(int arguments) {
            this.arguments = arguments;
        }
    }

    /**
     * Copies the arguments.
     *
     * @throws IllegalArgumentException if there are too many or too few of them, or a number is negative
     */
    public Command {
        arguments = List.copyOf(arguments);
        if (arguments.size() != operation.arguments || !isNumber(client) || !isNumber(number)) {
            throw new IllegalArgumentException(operation + " takes " + operation.arguments
                    + " arguments, and numbers have at most nine digits; found " + arguments.size() + ", client "
                    + client
                    + " and number " + number);
        }
    }

    /** Its canonical text, as it is put into the log. */
    public String text() {
        List<String> head = List.of(String.valueOf(client), String.valueOf(number), operation.name(), key);
        return LengthPrefixed.join(head) + LengthPrefixed.join(arguments);
    }

    /** The command with this text; empty if there is none. */
    public static Optional<Command> of(String text) {
        return LengthPrefixed.split(text).filter(Command::isCommand).map(Command::of);
    }

    private static boolean isNumber(int number) {
        return NUMBER.matcher(String.valueOf(number)).matches();
    }

    private static boolean isCommand(List<String> fields) {
        return fields.size() >= FIXED
                && NUMBER.matcher(fields.get(0)).matches()
                && NUMBER.matcher(fields.get(1)).matches()
                && operation(fields)
                        .filter(operation -> operation.arguments == fields.size() - FIXED)
                        .isPresent();
    }

    private static Command of(List<String> fields) {
        return new Command(
                Integer.parseInt(fields.get(0)),
                Integer.parseInt(fields.get(1)),
                operation(fields).orElseThrow(),
                fields.get(FIXED - 1),
                fields.subList(FIXED, fields.size()));
    }

    private static Optional<Operation> operation(List<String> fields) {
        return List.of(Operation.values()).stream()
                .filter(operation -> operation.name().equals(fields.get(2)))
                .findFirst();
    }
}
