package dev.antecedent.gate.result;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.modelcheck.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * What the gate found in a project. Equal inputs give equal results.
 *
 * @param project the project's name
 * @param profile how much was run
 * @param specifications by name
 * @param histories by file
 * @param vectors by folder
 * @param simulations in the order of their index
 * @param appendices tables that are computed and not checked
 * @param findings what concerns no single specification
 */
public record GateResults(
        String project,
        Profile profile,
        List<SpecResult> specifications,
        List<HistoryResult> histories,
        List<VectorResult> vectors,
        List<SimulationResult> simulations,
        List<Appendix> appendices,
        List<Finding> findings) {

    /** Copies the lists. */
    public GateResults {
        specifications = List.copyOf(specifications);
        histories = List.copyOf(histories);
        vectors = List.copyOf(vectors);
        simulations = List.copyOf(simulations);
        appendices = List.copyOf(appendices);
        findings = List.copyOf(findings);
    }

    /** The same with these tables. */
    public GateResults with(List<Appendix> tables) {
        return new GateResults(project, profile, specifications, histories, vectors, simulations, tables, findings);
    }

    /** All checks, in the order in which every output shows them. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>(findings);
        specifications.forEach(specification -> checks.addAll(specification.checks()));
        checks.addAll(histories);
        checks.addAll(vectors);
        checks.addAll(simulations);
        return checks;
    }

    /** The checks that are not as expected, in the same order. */
    public List<Check> unexpected() {
        return checks().stream()
                .filter(check -> check.standing() != Standing.AS_EXPECTED)
                .toList();
    }

    /** Of all checks the exit code that counts; without any check nothing is decided. */
    public ExitCode exitCode() {
        return checks().stream()
                .map(check -> check.standing().exitCode())
                .reduce(ExitCode::and)
                .orElse(ExitCode.UNDECIDED);
    }
}
