package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Value;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The implementations on the class path.
 *
 * @param factories the factories by name
 */
public record Implementations(SortedMap<String, ProtocolFactory> factories) {

    /** Those that {@link ServiceLoader} finds. */
    public static Implementations onClassPath() {
        SortedMap<String, ProtocolFactory> factories = new TreeMap<>();
        ServiceLoader.load(ProtocolFactory.class).forEach(factory -> factories.put(factory.name(), factory));
        return new Implementations(factories);
    }

    /**
     * The implementation of that name.
     *
     * @param named the file that names it, for the message
     * @throws UnusableInput if there is none, or it does not take these constants
     */
    public SpecifiedProtocol<?> create(String name, Map<String, Value> constants, Path named) {
        ProtocolFactory factory = factories.get(name);
        if (factory == null) {
            throw new UnusableInput(
                    Problem.in(named, "found the implementation " + name + ", wanted one of " + factories.keySet()));
        }
        try {
            return factory.create(constants);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(Problem.in(
                    named, "the implementation " + name + " does not take the constants: " + e.getMessage()));
        }
    }
}
