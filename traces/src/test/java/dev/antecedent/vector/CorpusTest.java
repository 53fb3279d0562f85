package dev.antecedent.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.vector.generator.Suite;
import dev.antecedent.vector.twin.Flaw;
import dev.antecedent.vector.twin.Meaning;
import dev.antecedent.vector.twin.Twin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The committed vectors: right, canonical, what the generator makes, and telling every flaw from the rules. */
final class CorpusTest {

    @Test
    void everyVectorAgreesAndIsWrittenAsItIsRead() throws IOException {
        for (Path file : Corpus.all()) {
            LachesisVector vector = VectorReader.read(file);
            assertThat(VectorWriter.text(vector)).as("%s", file).isEqualTo(Files.readString(file));
            assertThat(VectorVerifier.verify(vector).difference())
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void theSuiteIsWhatTheGeneratorMakes() throws IOException {
        List<LachesisVector> cases = Suite.cases();
        for (LachesisVector made : cases) {
            Path file = Corpus.SUITE.resolve(made.name() + ".json");
            assertThat(VectorWriter.text(made)).as("%s", file).isEqualTo(Files.readString(file));
        }
        Path index = Corpus.SUITE.resolve(SuiteIndex.FILE);
        assertThat(Suite.index(cases).text()).isEqualTo(Files.readString(index));
        assertThat(SuiteIndex.read(index)).isEqualTo(Suite.index(cases));
        assertThat(cases).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void thePlainTwinWithoutAFlawAgreesWithEveryVector() throws IOException {
        for (Path file : Corpus.all()) {
            Verification verification = VectorVerifier.verify(VectorReader.read(file));
            assertThat(Twin.run(verification.vector(), Optional.empty(), verification.profile()))
                    .as("%s", file)
                    .isEqualTo(Meaning.of(verification.vector()));
        }
    }

    @Test
    void everyFlawIsToldByTheCaseThatIsNamedAfterIt() throws IOException {
        for (Flaw flaw : Flaw.values()) {
            String name = flaw.isMissingCheck() ? "invalid-" + flaw.missingKind() : "trap-" + flaw.slug();
            // Only an event that must be refused shows an implementation that refuses too little.
            String file = flaw == Flaw.ALWAYS_LENIENT ? "invalid-wrong-frame-3" : name + "-1";
            Verification verification = VectorVerifier.verify(Corpus.read(file + ".json"));
            assertThat(Twin.caughtBy(verification.vector(), verification.profile()))
                    .as("%s", file)
                    .contains(flaw);
        }
    }

    @Test
    void flawsAreToldApart() throws IOException {
        Map<Flaw, Set<String>> cases = new EnumMap<>(Flaw.class);
        for (SuiteIndex.Case indexed :
                SuiteIndex.read(Corpus.SUITE.resolve(SuiteIndex.FILE)).cases()) {
            if (indexed.id().startsWith("drawn-")) {
                continue;
            }
            Verification verification = VectorVerifier.verify(Corpus.read(indexed.file()));
            for (Flaw flaw : Twin.caughtBy(verification.vector(), verification.profile())) {
                cases.computeIfAbsent(flaw, none -> new TreeSet<>()).add(indexed.id());
            }
        }
        Set<String> alike = new TreeSet<>();
        for (Flaw one : Flaw.values()) {
            for (Flaw other : Flaw.values()) {
                if (one.compareTo(other) < 0 && Objects.equals(cases.get(one), cases.get(other))) {
                    alike.add(one + ", " + other);
                }
            }
        }
        // Both show in every graph with an event that skips a frame, and in no other.
        assertThat(alike).containsExactly("ONE_FRAME_AT_MOST, ROOT_OF_HIGHEST_FRAME_ONLY");
        assertThat(alone(cases))
                .contains(
                        Flaw.QUORUM_CEILING,
                        Flaw.QUORUM_32_BIT_OVERFLOW,
                        Flaw.CREATOR_COUNTED_TWICE,
                        Flaw.CHEATER_MAY_BE_OBSERVED,
                        Flaw.FRAME_BY_OBSERVING,
                        Flaw.ACCEPTS_WRONG_LAMPORT);
    }

    /** The flaws that some case tells alone, those set aside that nearly every case tells. */
    private static Set<Flaw> alone(Map<Flaw, Set<String>> cases) {
        Set<Flaw> alone = new TreeSet<>();
        cases.forEach((flaw, own) -> {
            if (own.stream().anyMatch(id -> isToldBy(cases, id, flaw))) {
                alone.add(flaw);
            }
        });
        return alone;
    }

    private static boolean isToldBy(Map<Flaw, Set<String>> cases, String id, Flaw flaw) {
        return cases.entrySet().stream()
                .filter(other -> other.getKey() != flaw && !other.getKey().isGross())
                .noneMatch(other -> other.getValue().contains(id));
    }
}
