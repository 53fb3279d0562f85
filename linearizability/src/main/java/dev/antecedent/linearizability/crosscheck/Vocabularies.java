package dev.antecedent.linearizability.crosscheck;

import java.util.List;

/** The vocabularies that there are: at least one for every model that has a decider. */
public final class Vocabularies {

    private static final List<Vocabulary> ALL = List.of(new RegisterVocabulary());

    private Vocabularies() {}

    /** All of them, in the order in which they are compared. */
    public static List<Vocabulary> all() {
        return ALL;
    }
}
