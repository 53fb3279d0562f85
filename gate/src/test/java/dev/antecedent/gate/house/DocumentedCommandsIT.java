package dev.antecedent.gate.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in a {@code console} block of README and docs works as it stands there. */
final class DocumentedCommandsIT {

    private record Command(Path file, int line, String text) {}

    private static List<Command> commands() throws IOException {
        List<Command> commands = new ArrayList<>();
        for (Path file : SourceTree.files(".md")) {
            List<String> lines = SourceTree.lines(file);
            boolean console = false;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith("```")) {
                    console = lines.get(i).equals("```console");
                } else if (console && lines.get(i).startsWith("$ ")) {
                    commands.add(new Command(file, i + 1, lines.get(i).substring(2)));
                }
            }
        }
        return commands;
    }

    @TestFactory
    Stream<DynamicTest> everyCommandWorks() throws IOException {
        Path home = SourceTree.home();
        return commands().stream()
                .map(command -> DynamicTest.dynamicTest(
                        home.relativize(command.file()) + ":" + command.line() + ": " + command.text(), () -> {
                            ChildProcess run =
                                    ChildProcess.run(home, Map.of(), List.of("/bin/sh", "-c", command.text()));
                            assertThat(run.status()).as(run.err()).isZero();
                            assertThat(run.out()).isNotBlank();
                        }));
    }

    @Test
    void theReadmeHasCommands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(3);
    }
}
