package dev.antecedent.protocol.clock;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.trace.Value;
import java.util.Map;

/** What one kind of clock system is in its specification's variables. */
interface ClockMapping<S> {

    /** The specification's module name. */
    String specification();

    /** Every variable, by name. Injective: different systems over the same processes have different variables. */
    Map<String, Value> variables(S system);

    /** The part of the variables that an event of the process sets: functions with some of their entries. */
    Map<String, Value> observed(S system, ProcessId process);

    /** Whether the system lies within the bound of the model. */
    boolean inScope(S system);
}
