package dev.antecedent.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The scenarios on the class path: the providers of {@link SimulationScenario}, wherever they come from. */
public final class Scenarios {

    private Scenarios() {}

    /** All of them, by name. */
    public static List<SimulationScenario> all() {
        return ServiceLoader.load(SimulationScenario.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(SimulationScenario::name))
                .toList();
    }

    /**
     * The one of that name.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static SimulationScenario require(String name) {
        return named(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("no scenario is called \"" + name + "\"; there are " + names()));
    }

    /** All names, with commas between them. */
    public static String names() {
        return all().stream().map(SimulationScenario::name).collect(Collectors.joining(", "));
    }

    /** The one of that name. */
    public static Optional<SimulationScenario> named(String name) {
        return all().stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }
}
