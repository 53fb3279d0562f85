package dev.antecedent.gate.trace;

import dev.antecedent.simulation.fault.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1..30}, or {@code 7} for {@code 7..7}. */
final class SpanConverter implements ITypeConverter<Span> {

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})(?:\\.\\.([0-9]{1,9}))?");

    @Override
    public Span convert(String text) {
        Matcher parts = SPAN.matcher(text);
        if (!parts.matches()) {
            throw new TypeConversionException("found \"" + text + "\", wanted a range of ticks such as 1..30");
        }
        long first = Long.parseLong(parts.group(1));
        try {
            return new Span(first, parts.group(2) == null ? first : Long.parseLong(parts.group(2)));
        } catch (IllegalArgumentException outOfBounds) {
            throw new TypeConversionException(outOfBounds.getMessage());
        }
    }
}
