package dev.antecedent.triad.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.log.Command.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyValueStoreTest {

    @Test
    void operationsDoAsTheySay() {
        assertThat(answers(
                        command(1, Operation.GET),
                        command(2, Operation.PUT, "a"),
                        command(3, Operation.APPEND, "b"),
                        command(4, Operation.CAS, "x", "y"),
                        command(5, Operation.CAS, "ab", "c"),
                        command(6, Operation.GET)))
                .containsExactly("", "", "", "false", "true", "c");
    }

    @Test
    void aCommandThatComesAgainTakesNoEffect() {
        Command append = command(1, Operation.APPEND, "a");
        KeyValueStore once = KeyValueStore.EMPTY.apply(append);
        assertThat(once.apply(append)).isEqualTo(once);
        KeyValueStore later = once.apply(command(2, Operation.PUT, "b"));
        assertThat(later.apply(append)).isEqualTo(later);
        assertThat(later.answer(0, 1)).isEmpty();
        assertThat(later.answer(0, 2)).contains("");
    }

    @Test
    void commandsAndBatchesAreReadBack() {
        Command command = new Command(3, 17, Operation.CAS, "a key: 1:2", List.of("", "1:x"));
        assertThat(Command.of(command.text())).contains(command);
        Batch batch = new Batch(List.of(command.text(), "", "x"));
        assertThat(Batch.of(batch.payload())).contains(batch);
        assertThat(Batch.of(new Payload(""))).contains(new Batch(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1:", ":a", "2:a", "-1:a", "01:a", "1:ab", "99999999999:a", "a:b"})
    void otherTextsAreNoBatches(String text) {
        assertThat(Batch.of(new Payload(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1:1",
                "1:01:13:GET",
                "1:01:13:GET1:x1:y",
                "1:01:13:PUT1:x",
                "1:a1:13:GET1:x",
                "1:01:13:get1:x"
            })
    void otherTextsAreNoCommands(String text) {
        assertThat(Command.of(text)).isEmpty();
    }

    @Test
    void aCommandHasItsArguments() {
        assertThatThrownBy(() -> command(1, Operation.CAS, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CAS takes 2 arguments");
    }

    private static List<String> answers(Command... commands) {
        List<String> answers = new ArrayList<>();
        KeyValueStore store = KeyValueStore.EMPTY;
        for (Command command : commands) {
            store = store.apply(command);
            answers.add(store.answer(command.client(), command.number()).orElseThrow());
        }
        return answers;
    }

    private static Command command(int number, Operation operation, String... arguments) {
        return new Command(0, number, operation, "x", List.of(arguments));
    }
}
