package dev.antecedent.gate.report;

/** What the words of the report mean, for somebody who sees one for the first time. */
final class ReadingGuide {

    private ReadingGuide() {}

    static void show(Html html) {
        html.open("section", "id", "reading").element("h2", "How to read this");
        html.element(
                "p",
                "Every line is a check with an expected outcome that is pinned in a manifest next to the specification."
                        + " Passing models pin their distinct states and depth, failing ones the property and the length"
                        + " of the counterexample: a specification that changes its meaning changes a number here.");
        html.open("dl", "class", "words");
        word(
                html,
                "exhaustive in scope",
                "every behaviour within the stated bounds was examined; nothing is said beyond.");
        word(html, "sampled", "a stated number of cases was drawn with stated seeds; the rest is unknown.");
        word(html, "computed", "one given input was decided completely.");
        word(html, "proved", "for any size, modulo the axioms that are named with it.");
        word(
                html,
                "mutant",
                "the specification with one deliberate fault. A property counts only once it has rejected the mutants"
                        + " that break it.");
        word(
                html,
                "lockstep",
                "the implementation's own reachable states and steps, compared one by one with the graph that TLC built"
                        + " from the specification. Equal means: the code does all that is specified and nothing else,"
                        + " within the scope.");
        word(
                html,
                "mutations rejected",
                "single fields of a trace were changed and the trace validated again; the share that is rejected says how"
                        + " much the acceptance of the original is worth.");
        word(
                html,
                "self-consistent or confirmed",
                "models, lockstep and traces compare this project with itself: self-consistent. A history whose"
                        + " expected verdict was given by others confirms the checker independently.");
        html.close("dl").close("section");
    }

    private static void word(Html html, String word, String meaning) {
        html.element("dt", word).element("dd", meaning);
    }
}
