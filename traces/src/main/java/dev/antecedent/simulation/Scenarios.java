package dev.antecedent.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

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

    /** The one of that name. */
    public static Optional<SimulationScenario> named(String name) {
        return all().stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }
}
