package dev.antecedent.triad.failure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fraction of whole numbers in lowest terms; equal values are equal objects.
 *
 * @param numerator has the sign
 * @param denominator at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    /** All. */
    public static final Fraction ONE = of(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})/(\\d{1,18})|(\\d{1,9})(?:\\.(\\d{1,18}))?");

    /**
     * Brings it to lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator is 1 or more; found " + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** This many parts of a whole of so many. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads {@code 1/3} or {@code 0.25}, of at most 18 digits a number.
     *
     * @throws IllegalArgumentException if it is neither, or a denominator is 0
     */
    public static Fraction parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a fraction is written like 1/3 or 0.25, with at most 18 digits a number; found \"" + text + "\"");
        }
        if (matcher.group(1) != null) {
            return new Fraction(new BigInteger(matcher.group(1)), new BigInteger(matcher.group(2)));
        }
        BigDecimal decimal = new BigDecimal(text);
        return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** What is missing to 1. */
    public Fraction complement() {
        return new Fraction(denominator.subtract(numerator), denominator);
    }

    /** This multiplied with itself so many times. */
    public Fraction power(int exponent) {
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** Whether it is a probability. */
    public boolean isProbability() {
        return numerator.signum() >= 0 && numerator.compareTo(denominator) <= 0;
    }

    /** Rounded to so many significant digits, half to even. */
    public BigDecimal rounded(int digits) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Such as {@code 1/3}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
