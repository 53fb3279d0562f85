package dev.antecedent.linearizability.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins invocations and completions to operations. A process does one thing at a time; after an {@code info} its
 * operation stays pending for ever, so it never invokes another.
 */
final class Pairing {

    private final String file;

    /** The operations whose invocations were read; those without a completion yet are pending. */
    private final List<Operation> operations = new ArrayList<>();

    private final Map<Value, Doing> processes = new HashMap<>();

    private Pairing(String file) {
        this.file = file;
    }

    /** What a process is doing. */
    private static final class Doing {
        private static final int IDLE = -1;

        /** Its last operation as an index, idle if that ended. */
        private int open = IDLE;
    }

    /** The operations in the order of their invocations. */
    static List<Operation> operations(String file, List<Event> events) {
        Pairing pairing = new Pairing(file);
        events.forEach(pairing::add);
        return pairing.operations;
    }

    private void add(Event event) {
        Doing process = processes.computeIfAbsent(event.process(), name -> new Doing());
        Operation open = process.open == Doing.IDLE ? null : operations.get(process.open);
        if (event.type() == EventType.INVOKE) {
            if (open != null) {
                throw malformed(event, "a second invocation by process " + event.process() + notDone(open));
            }
            process.open = operations.size();
            operations.add(new Operation(event, Outcome.UNKNOWN, null));
        } else if (open == null || open.completion() != null) {
            // Of a process with nothing in flight, an info tells about the environment, not about the object.
            if (event.type() != EventType.INFO) {
                throw new MalformedHistory(
                        file,
                        event.position(),
                        event.type().word() + " of process " + event.process() + ", which has nothing in flight",
                        "an invocation by it first");
            }
        } else {
            operations.set(process.open, completed(open.invocation(), event));
            process.open = event.type() == EventType.INFO ? process.open : Doing.IDLE;
        }
    }

    private Operation completed(Event invocation, Event completion) {
        boolean named = completion.type() != EventType.INFO || !completion.f().isEmpty();
        if (named && !completion.f().equals(invocation.f())) {
            throw new MalformedHistory(
                    file,
                    completion.position(),
                    "the completion of `" + completion.f() + "`",
                    "that of `" + invocation.f() + "`, which process " + completion.process() + " invoked in line "
                            + invocation.line());
        }
        Outcome outcome = switch (completion.type()) {
            case OK -> Outcome.OK;
            case FAIL -> Outcome.FAIL;
            case INFO, INVOKE -> Outcome.UNKNOWN;
        };
        return new Operation(invocation, outcome, completion);
    }

    private static String notDone(Operation open) {
        int line = open.invocation().line();
        Event info = open.completion();
        return info == null
                ? ", whose operation of line " + line + " is still in flight"
                : ", whose operation of line " + line + " ended as info in line " + info.line();
    }

    private MalformedHistory malformed(Event event, String found) {
        return new MalformedHistory(
                file,
                event.position(),
                found,
                "one operation at a time; a process whose outcome is unknown goes on under another name");
    }
}
