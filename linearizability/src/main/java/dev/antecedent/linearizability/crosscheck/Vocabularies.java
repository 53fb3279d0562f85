package dev.antecedent.linearizability.crosscheck;

import java.util.List;
import java.util.stream.Stream;

/** The vocabularies that there are: at least one for every rule that decides. */
public final class Vocabularies {

    private Vocabularies() {}

    /** All of them, in the order in which they are compared. */
    public static List<Vocabulary> all() {
        return Stream.of(ScalarVocabularies.all(), CollectionVocabularies.all(), StructureVocabularies.all())
                .flatMap(List::stream)
                .toList();
    }
}
