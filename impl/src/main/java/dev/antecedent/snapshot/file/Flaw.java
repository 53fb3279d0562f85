package dev.antecedent.snapshot.file;

/** Why bytes are no snapshot. */
public enum Flaw {
    /** The first bytes are those of something else. */
    MAGIC("is no snapshot"),
    /** A version of the format that this reader does not know. */
    VERSION("is of another version of the format"),
    /** Its header promises more than a snapshot has. */
    SIZE("is larger than a snapshot can be"),
    /** Bytes are missing at the end. */
    TRUNCATED("is truncated"),
    /** There are more bytes than the header says. */
    TRAILING("goes on after its end"),
    /** The checksum is another one: some bytes were changed. */
    CHECKSUM("is corrupt"),
    /** A length or a count that the rest of the bytes cannot hold. */
    COUNT("has a count that does not fit it"),
    /** A number in more bytes than it takes, or of more than 63 bits. */
    NUMBER("has a number that is not written as it must be"),
    /** A name that is blank or not UTF-8. */
    NAME("has a name that is none"),
    /** Names or messages out of order, or twice. */
    ORDER("is not in order"),
    /** A process that there is not, or a transfer that cannot be. */
    MEANING("says what cannot be");

    private final String words;

    Flaw(String words) {
        this.words = words;
    }

    /** What to say of the file. */
    public String words() {
        return words;
    }
}
