package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that grows at its end. It is kept in pieces of equal length, all but the last shared with the texts that it
 * grew from: ten thousand states of a search that each append a word take the room of the words, not of its square. The
 * pieces of equal texts are equal, however they grew.
 */
final class GrowingText implements Content {

    static final int PIECE = 1024;

    /** Shorter texts are shown whole in a message. */
    private static final int SHORT = 40;

    private static final GrowingText EMPTY = new GrowingText(null, "");

    private final @Nullable GrowingText before;
    private final String last;
    private final long length;
    private final int hash;

    private GrowingText(@Nullable GrowingText before, String last) {
        this.before = before;
        this.last = last;
        length = (before == null ? 0 : before.length) + last.length();
        hash = (before == null ? 0 : 31 * before.hash) + last.hashCode();
    }

    static GrowingText of(String text) {
        return EMPTY.with(text);
    }

    @Override
    public Optional<Content> append(String end) {
        return Optional.of(with(end));
    }

    private GrowingText with(String end) {
        GrowingText grown = this;
        for (int at = 0; at < end.length(); ) {
            if (grown.last.length() == PIECE) {
                grown = new GrowingText(grown, "");
            }
            int to = Math.min(end.length(), at + PIECE - grown.last.length());
            grown = new GrowingText(grown.before, grown.last + end.substring(at, to));
            at = to;
        }
        return grown;
    }

    @Override
    public boolean is(Value value) {
        return value instanceof Value.Text text && text.value().length() == length && isPrefixOf(text.value());
    }

    @Override
    public boolean mayGrowInto(Value value) {
        return value instanceof Value.Text text && isPrefixOf(text.value());
    }

    private boolean isPrefixOf(String text) {
        if (length > text.length()) {
            return false;
        }
        for (GrowingText piece = this; piece != null; piece = piece.before) {
            if (!text.startsWith(piece.last, (int) piece.length - piece.last.length())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String insteadOf(Value value) {
        if (!(value instanceof Value.Text text)
                || (length <= SHORT && text.value().length() <= SHORT)) {
            return "is " + brief() + ", not " + value.brief();
        }
        int common = commonLength(text.value());
        return "goes on with " + shown(from(common)) + " after the first " + common + " characters, not with "
                + shown(text.value().substring(common));
    }

    /** How many characters the texts have in common at their beginnings. */
    private int commonLength(String text) {
        int common = 0;
        for (String piece : pieces()) {
            int at = 0;
            while (at < piece.length() && common < text.length() && piece.charAt(at) == text.charAt(common)) {
                at++;
                common++;
            }
            if (at < piece.length()) {
                return common;
            }
        }
        return common;
    }

    /** The piece that the character of this index is in, from there. */
    private String from(int index) {
        int start = 0;
        for (String piece : pieces()) {
            if (index < start + piece.length()) {
                return piece.substring(index - start);
            }
            start += piece.length();
        }
        return "";
    }

    private static String shown(String rest) {
        return rest.isEmpty()
                ? "nothing"
                : Value.of(rest.substring(0, Math.min(rest.length(), SHORT))).brief();
    }

    private Deque<String> pieces() {
        Deque<String> pieces = new ArrayDeque<>();
        for (GrowingText piece = this; piece != null; piece = piece.before) {
            pieces.addFirst(piece.last);
        }
        return pieces;
    }

    @Override
    public String brief() {
        return Value.of(pieces().getFirst()).brief();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GrowingText text) || text.length != length || text.hash != hash) {
            return false;
        }
        @Nullable GrowingText left = this;
        @Nullable GrowingText right = text;
        while (left != right && left != null && right != null && left.last.equals(right.last)) {
            left = left.before;
            right = right.before;
        }
        return left == right;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return String.join("", pieces());
    }
}
