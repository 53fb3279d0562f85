package dev.antecedent.gate.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user starts it. */
final class LauncherIT {

    private static final Path HOME = Path.of(System.getProperty("antecedent.home"));
    private static final Path LAUNCHER = HOME.resolve("antecedent");

    @TempDir
    private Path elsewhere;

    @Test
    void itRunsFromAnyFolderAndThroughLinks() throws Exception {
        Path folder = Files.createDirectory(elsewhere.resolve("a folder"));
        Path link = Files.createSymbolicLink(folder.resolve("ante"), LAUNCHER);
        Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("a folder/ante"));
        assertThat(link).exists();

        ChildProcess run = ChildProcess.run(elsewhere, Map.of(), List.of(second.toString(), "--version"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("antecedent ");
        assertThat(run.status()).isZero();
    }

    @Test
    void aMisuseIsOneMessageAndStatusThree() throws Exception {
        ChildProcess run = ChildProcess.run(elsewhere, Map.of(), List.of(LAUNCHER.toString(), "dance"));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("antecedent: ", "dance").doesNotContain("\tat ");
    }

    @Test
    void aWrongJavaHomeIsOneSentence() throws Exception {
        ChildProcess run = ChildProcess.run(
                elsewhere, Map.of("JAVA_HOME", elsewhere.toString()), List.of(LAUNCHER.toString(), "--version"));

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("JAVA_HOME", "JDK 17");
    }

    @Test
    void anOldJavaIsOneSentence() throws Exception {
        Path bin = Files.createDirectories(elsewhere.resolve("jdk/bin"));
        Files.writeString(bin.resolveSibling("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        ChildProcess run = ChildProcess.run(
                elsewhere,
                Map.of("JAVA_HOME", elsewhere.resolve("jdk").toString()),
                List.of(LAUNCHER.toString(), "--version"));

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err()).contains("is Java 11; a JDK 17 or newer is wanted");
    }

    @Test
    void aCheckoutThatCannotBeBuiltSaysSoInOneSentence() throws Exception {
        Files.copy(LAUNCHER, elsewhere.resolve("antecedent"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);

        ChildProcess run = ChildProcess.run(
                elsewhere, Map.of(), List.of(elsewhere.resolve("antecedent").toString(), "--version"));

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("nothing is built");
    }
}
