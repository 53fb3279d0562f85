package dev.antecedent.stake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The validators of an epoch, in index order: the heaviest first, of equal stakes the one with the lower id. Vectors,
 * subjects of elections and lists of cheaters follow this order, so it decides which of several candidates is chosen.
 */
public final class Validators {

    /** The greatest total stake. Beyond it, sums of stakes would not fit the 32 bits that other implementations use. */
    public static final long TOTAL_STAKE_MAX = Integer.MAX_VALUE;

    private static final Comparator<Validator> INDEX_ORDER =
            Comparator.comparingLong(Validator::stake).reversed().thenComparing(Validator::id);

    private final List<Validator> inIndexOrder;
    private final Map<ValidatorId, Integer> indices;
    private final Quorum quorum;

    private Validators(List<Validator> inIndexOrder, Map<ValidatorId, Integer> indices, long total) {
        this.inIndexOrder = inIndexOrder;
        this.indices = indices;
        this.quorum = new Quorum(total);
    }

    /**
     * The validators, given in any order.
     *
     * @throws IllegalArgumentException if there are none, one is there twice, or the total stake is beyond {@link
     *     #TOTAL_STAKE_MAX}
     */
    public static Validators of(Collection<Validator> members) {
        List<Validator> sorted = members.stream().sorted(INDEX_ORDER).toList();
        Map<ValidatorId, Integer> indices = new HashMap<>();
        long total = 0;
        for (int index = 0; index < sorted.size(); index++) {
            Validator validator = sorted.get(index);
            if (indices.put(validator.id(), index) != null) {
                throw new IllegalArgumentException("validator " + validator.id() + " is there twice");
            }
            if (validator.stake() > TOTAL_STAKE_MAX - total) {
                throw new IllegalArgumentException("a total stake beyond " + TOTAL_STAKE_MAX + " at validator "
                        + validator.id() + ", whose stake is " + validator.stake());
            }
            total += validator.stake();
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("an epoch without validators; wanted one at least");
        }
        return new Validators(sorted, indices, total);
    }

    /** How many there are. */
    public int size() {
        return inIndexOrder.size();
    }

    /** All of them, in index order. */
    public List<Validator> inIndexOrder() {
        return inIndexOrder;
    }

    /** The validator at that place of the index order, from 0. */
    public ValidatorId at(int index) {
        return inIndexOrder.get(index).id();
    }

    /** Its place in the index order, from 0; empty if it is no validator. */
    public OptionalInt indexOf(ValidatorId id) {
        Integer index = indices.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** What the validator at that place has at stake. */
    public long stake(int index) {
        return inIndexOrder.get(index).stake();
    }

    /** What all have at stake together. */
    public long totalStake() {
        return quorum.total();
    }

    /** What is enough. */
    public Quorum quorum() {
        return quorum;
    }

    /** A count that starts at nobody. */
    public StakeCount count() {
        return new StakeCount(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validators that && inIndexOrder.equals(that.inIndexOrder);
    }

    @Override
    public int hashCode() {
        return inIndexOrder.hashCode();
    }

    @Override
    public String toString() {
        return inIndexOrder.toString();
    }
}
