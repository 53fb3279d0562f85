package dev.antecedent.gate;

import dev.antecedent.modelcheck.Profile;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code quick} or {@code full}. */
public final class ProfileConverter implements ITypeConverter<Profile> {

    @Override
    public Profile convert(String name) {
        return Arrays.stream(Profile.values())
                .filter(profile -> profile.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("found '" + name + "', wanted quick or full"));
    }
}
