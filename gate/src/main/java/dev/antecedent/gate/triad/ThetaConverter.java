package dev.antecedent.gate.triad;

import dev.antecedent.triad.Rule;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A rule as it is written on the command line: {@code 2,3}, the root's threshold first. */
public final class ThetaConverter implements ITypeConverter<Rule> {

    @Override
    public Rule convert(String text) {
        if (!text.matches("[23](,[23]){0," + (Rule.HEIGHT_MAX - 1) + "}")) {
            throw new TypeConversionException("found '" + text + "', wanted a threshold of 2 or 3 for each level, the"
                    + " root's first, at most " + Rule.HEIGHT_MAX + " of them, such as 2,3");
        }
        return new Rule(Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList());
    }
}
