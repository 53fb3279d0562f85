package dev.antecedent.linearizability.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins invocations and completions to operations. A process does one thing at a time; after an {@code info} its
 * operation stays pending for ever, so it never invokes another.
 */
final class Pairing {

    private final String file;
    private final List<Event> invocations = new ArrayList<>();
    private final List<@Nullable Event> completions = new ArrayList<>();

    /** The last operation of each process that has one open, as an index into the lists. */
    private final Map<Value, Integer> open = new HashMap<>();

    private Pairing(String file) {
        this.file = file;
    }

    /** The operations in the order of their invocations. */
    static List<Operation> operations(String file, List<Event> events) {
        Pairing pairing = new Pairing(file);
        events.forEach(pairing::add);
        return pairing.operations();
    }

    private void add(Event event) {
        Integer busy = open.get(event.process());
        if (event.type() == EventType.INVOKE) {
            if (busy != null) {
                throw malformed(event, "a second invocation by process " + event.process() + notDone(busy));
            }
            open.put(event.process(), invocations.size());
            invocations.add(event);
            completions.add(null);
        } else if (event.type() == EventType.INFO) {
            complete(event, busy);
        } else {
            if (busy == null || completions.get(busy) != null) {
                throw new MalformedHistory(
                        file,
                        event.position(),
                        event.type().word() + " of process " + event.process() + ", which has nothing in flight",
                        "an invocation by it first");
            }
            complete(event, busy);
            open.remove(event.process());
        }
    }

    /** Of a process with nothing in flight, an {@code info} tells about the environment, not about the object. */
    private void complete(Event event, @Nullable Integer busy) {
        if (busy == null || completions.get(busy) != null) {
            return;
        }
        Event invocation = invocations.get(busy);
        if (!event.f().equals(invocation.f())
                && !(event.type() == EventType.INFO && event.f().isEmpty())) {
            throw new MalformedHistory(
                    file,
                    event.position(),
                    "the completion of `" + event.f() + "`",
                    "that of `" + invocation.f() + "`, which process " + event.process() + " invoked in line "
                            + invocation.position().line());
        }
        completions.set(busy, event);
    }

    private String notDone(int busy) {
        int line = invocations.get(busy).position().line();
        Event info = completions.get(busy);
        return info == null
                ? ", whose operation of line " + line + " is still in flight"
                : ", whose operation of line " + line + " ended as info in line "
                        + info.position().line();
    }

    private MalformedHistory malformed(Event event, String found) {
        return new MalformedHistory(
                file,
                event.position(),
                found,
                "one operation at a time; a process whose outcome is unknown goes on under another name");
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < invocations.size(); i++) {
            Event completion = completions.get(i);
            operations.add(new Operation(invocations.get(i), outcome(completion), completion));
        }
        return operations;
    }

    private static Outcome outcome(@Nullable Event completion) {
        if (completion == null) {
            return Outcome.UNKNOWN;
        }
        return switch (completion.type()) {
            case OK -> Outcome.OK;
            case FAIL -> Outcome.FAIL;
            case INFO, INVOKE -> Outcome.UNKNOWN;
        };
    }
}
