package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Value;
import java.util.Optional;

/** What is stored under a key: a text, which may grow, or any other value. */
sealed interface Content permits GrowingText, Content.Other {

    static Content of(Value value) {
        return value instanceof Value.Text text ? GrowingText.of(text.value()) : new Other(value);
    }

    /** Whether it is that value. */
    boolean is(Value value);

    /** Whether it is that value, or is after some text has been appended to it. */
    boolean mayGrowInto(Value value);

    /** With a text at its end; empty if only a text can have that. */
    Optional<Content> append(String end);

    /** In words: what it is, and not that value. */
    String insteadOf(Value value);

    /** In words, cut to a length that fits a message. */
    String brief();

    /** A value that is no text. */
    record Other(Value value) implements Content {

        @Override
        public boolean is(Value other) {
            return value.equals(other);
        }

        @Override
        public boolean mayGrowInto(Value other) {
            return value.equals(other);
        }

        @Override
        public Optional<Content> append(String end) {
            return Optional.empty();
        }

        @Override
        public String insteadOf(Value other) {
            return "is " + value.brief() + ", not " + other.brief();
        }

        @Override
        public String brief() {
            return value.brief();
        }
    }
}
