package dev.antecedent.gate.trace;

import dev.antecedent.simulation.fault.Percent;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 5%} or {@code 5}. */
final class PercentConverter implements ITypeConverter<Percent> {

    @Override
    public Percent convert(String text) {
        if (!text.matches("[0-9]{1,3}%?")) {
            throw new TypeConversionException("found \"" + text + "\", wanted a whole chance such as 5%");
        }
        try {
            return new Percent(Integer.parseInt(text.replace("%", "")));
        } catch (IllegalArgumentException outOfBounds) {
            throw new TypeConversionException(outOfBounds.getMessage());
        }
    }
}
