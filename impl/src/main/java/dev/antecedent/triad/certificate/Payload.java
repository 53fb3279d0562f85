package dev.antecedent.triad.certificate;

/**
 * A value to be decided, opaque to the protocol.
 *
 * @param text its canonical text; equal texts are equal values
 */
public record Payload(String text) implements Comparable<Payload> {

    @Override
    public int compareTo(Payload other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
