package dev.antecedent.linearizability.crosscheck;

import java.util.List;

/** Vocabularies for the models of this kind. */
final class CollectionVocabularies {

    private static final List<Vocabulary> ALL = List.of(new StackVocabulary(), new PriorityQueueVocabulary());

    private CollectionVocabularies() {}

    /** All of them, in the order in which they are compared. */
    static List<Vocabulary> all() {
        return ALL;
    }
}
