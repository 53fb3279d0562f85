package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.history.Value;
import java.util.List;
import java.util.Optional;

/** Vocabularies for the models of this kind. */
final class CollectionVocabularies {

    private static final List<Vocabulary> ALL = List.of(
            new SetVocabulary("set by value", 2, false, 2, Optional.empty()),
            new SetVocabulary("set by value that holds one", 2, false, 2, Optional.of(Value.of(Value.of(1)))),
            new SetVocabulary("set that is read and grows", 3, true, 0, Optional.empty()),
            new SetVocabulary("set that is read", 3, true, 3, Optional.of(Value.of(Value.of(1)))),
            new QueueVocabulary("fifo-queue", 0, true),
            new QueueVocabulary("fifo-queue", 2, true),
            new QueueVocabulary("unordered-queue", 0, true),
            new QueueVocabulary("unordered-queue", 2, true),
            new QueueVocabulary("unordered-queue", 1, false),
            new StackVocabulary(),
            new PriorityQueueVocabulary());

    private CollectionVocabularies() {}

    /** All of them, in the order in which they are compared. */
    static List<Vocabulary> all() {
        return ALL;
    }
}
