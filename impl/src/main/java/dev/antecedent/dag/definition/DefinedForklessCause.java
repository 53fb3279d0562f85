package dev.antecedent.dag.definition;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.ForklessCause;
import dev.antecedent.dag.UnknownEventException;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * forklessCause as defined: b is a forkless cause of a if a does not see b's creator cheating, and validators that a does
 * not see cheating and that have an event between b and a, the witnesses, hold a quorum of the stake.
 *
 * <p>The creators of a and of b are witnesses too, through a and b themselves, provided that a observes b at all.
 */
public final class DefinedForklessCause implements ForklessCause {

    private final Reachability reachability;
    private final Forks forks;

    /** Of the events that are there. */
    public DefinedForklessCause(Reachability reachability) {
        this.reachability = reachability;
        this.forks = new Forks(reachability);
    }

    @Override
    public boolean isForklessCause(EventId observer, EventId observed) {
        ValidatorId creator = reachability.dag().event(observed).creator();
        return !forks.seesCheating(observer, creator)
                && validators().quorum().isReachedBy(stake(witnesses(observer, observed)));
    }

    /**
     * The validators, in index order, that the observer does not see cheating and that have an event between the two.
     *
     * @throws UnknownEventException if either is not there
     */
    public List<ValidatorId> witnesses(EventId observer, EventId observed) {
        Set<ValidatorId> between = new HashSet<>();
        for (Event event : reachability.between(observed, observer)) {
            between.add(event.creator());
        }
        return validators().inIndexOrder().stream()
                .map(Validator::id)
                .filter(between::contains)
                .filter(validator -> !forks.seesCheating(observer, validator))
                .toList();
    }

    /** What these validators have at stake together; each is named once. */
    public long stake(List<ValidatorId> members) {
        return validators().inIndexOrder().stream()
                .filter(validator -> members.contains(validator.id()))
                .mapToLong(Validator::stake)
                .sum();
    }

    /** Who observes whom. */
    public Reachability reachability() {
        return reachability;
    }

    /** Who forks. */
    public Forks forks() {
        return forks;
    }

    private Validators validators() {
        return reachability.dag().validators();
    }
}
