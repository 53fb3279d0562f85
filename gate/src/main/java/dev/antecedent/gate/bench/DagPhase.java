package dev.antecedent.gate.bench;

/** What is timed on a graph. */
enum DagPhase {
    ADD("adding", "events"),
    ADD_AND_ASK("adding and N queries each", "events"),
    ASK("random queries", "queries");

    private final String title;
    private final String unit;

    DagPhase(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    String title() {
        return title;
    }

    /** What it does many of. */
    String unit() {
        return unit;
    }

    /** How many of them it does. */
    int count(DagShape shape) {
        return this == ASK ? shape.queries() : shape.events();
    }

    Took took(DagRound round) {
        return switch (this) {
            case ADD -> round.add();
            case ADD_AND_ASK -> round.addAndAsk();
            case ASK -> round.ask();
        };
    }
}
