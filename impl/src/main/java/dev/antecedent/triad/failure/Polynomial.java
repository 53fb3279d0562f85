package dev.antecedent.triad.failure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many sets there are of each size: the coefficient of x^k counts those with k members. The product of two counts
 * pairs of sets in disjoint places by the size of both together.
 *
 * @param coefficients from x^0 on
 */
record Polynomial(List<BigInteger> coefficients) {

    static final Polynomial ONE = new Polynomial(List.of(BigInteger.ONE));

    static final Polynomial X = new Polynomial(List.of(BigInteger.ZERO, BigInteger.ONE));

    Polynomial plus(Polynomial other) {
        List<BigInteger> sum = new ArrayList<>();
        for (int i = 0; i < Math.max(coefficients.size(), other.coefficients.size()); i++) {
            sum.add(at(i).add(other.at(i)));
        }
        return new Polynomial(sum);
    }

    Polynomial minus(Polynomial other) {
        return plus(other.times(new Polynomial(List.of(BigInteger.ONE.negate()))));
    }

    Polynomial times(Polynomial other) {
        List<BigInteger> product = new ArrayList<>(
                Collections.nCopies(coefficients.size() + other.coefficients.size() - 1, BigInteger.ZERO));
        for (int i = 0; i < coefficients.size(); i++) {
            for (int j = 0; j < other.coefficients.size(); j++) {
                product.set(i + j, product.get(i + j).add(at(i).multiply(other.at(j))));
            }
        }
        return new Polynomial(product);
    }

    Polynomial cube() {
        return times(this).times(this);
    }

    Polynomial threefold() {
        return plus(this).plus(this);
    }

    /** How many sets have so many members. */
    BigInteger at(int size) {
        return size < coefficients.size() ? coefficients.get(size) : BigInteger.ZERO;
    }
}
