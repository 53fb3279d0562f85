package dev.antecedent.gate.triad;

import dev.antecedent.gate.result.Appendix;
import dev.antecedent.modelcheck.Project;
import java.util.List;

/** All tables about triadic consensus, as the report and the documents show them. */
public final class TriadTables {

    private static final int DEPTH = 7;

    /** The specifications whose project has a use for the tables. */
    private static final List<String> SPECIFICATIONS = List.of("TriadicQuorum", "TriadicConsensus", "TriadVote");

    private TriadTables() {}

    /** The tables, if the project specifies triadic consensus; none otherwise. */
    public static List<Appendix> of(Project project) {
        return project.specs().stream().anyMatch(spec -> SPECIFICATIONS.contains(spec.name())) ? all() : List.of();
    }

    static List<Appendix> all() {
        return List.of(
                ToleranceTable.upTo(ToleranceTable.HEIGHT),
                FailureTables.independent(),
                FailureTables.placed(),
                FailureTables.rules(),
                FailureTables.messages(),
                BroadcastTable.upTo(DEPTH));
    }
}
