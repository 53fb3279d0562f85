package dev.antecedent.dag;

import dev.antecedent.dag.Rejection.DuplicateEvent;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers forklessCause in time linear in the number of branches, from two vectors that it keeps for every event: a
 * state of the specification {@code CausalityIndex}.
 *
 * <p><b>Adding.</b> The vector that looks back comes from those of the parents ({@link HighestBefore}). The vectors that
 * look ahead are written in the event's ancestors that no earlier event of its branch observes: on each branch these are
 * the ones between what the predecessor on the event's branch observes and what the event observes, an interval, because
 * branches are past-closed. So nothing is searched, and over all events each entry is written once.
 *
 * <p><b>Asking.</b> An event sees no forkless cause in a validator that it sees to fork, and none in what it does not
 * observe; one entry says both. Otherwise {@link Witnesses} compares the two vectors. That this is the definition by
 * reachability is what the specification's model checker, the tests against {@link dev.antecedent.dag.definition} and the
 * golden vectors of the Go library say.
 *
 * <p><b>Threads.</b> One thread adds; any number may ask at the same time, without locks. An event is published by
 * putting it into the concurrent map after all else, so whoever finds it finds its vectors and all entries that were
 * written before. Later writes do not change an answer: the answer about (a, b) reads b's entries only where they are at
 * most a's; an entry that is written after a was published has a place beyond all that were there on its branch, so
 * beyond what a observes, or is on a branch that a's vector does not reach. Hence every answer is the one that holds at
 * the moment when the later of the two events was published, and for ever. The other questions about an event may be asked meanwhile as well; {@link #lowestAfter} and {@link #branches} may then
 * show an event that is just being added. Drafts belong to the thread that adds.
 */
public final class CausalityIndex implements ForklessCause {

    private static final IndexedEvent[] NO_PARENTS = {};

    private final EventRules rules;
    private final Branches branches;
    private final Witnesses witnesses;
    private final ConcurrentHashMap<EventId, IndexedEvent> events = new ConcurrentHashMap<>();
    private int size;

    /** No event yet. */
    public CausalityIndex(Validators validators, Epoch epoch) {
        rules = new EventRules(validators, epoch);
        branches = new Branches(validators.size());
        witnesses = new Witnesses(validators);
    }

    /** Who may create events. */
    public Validators validators() {
        return rules.validators();
    }

    /**
     * Adds an event.
     *
     * @throws RejectedEventException if it does not fit; nothing is changed then
     */
    public void add(Event event) {
        commit(draft(event));
    }

    /**
     * An event as it would be added; nothing is changed.
     *
     * @throws RejectedEventException if it does not fit
     */
    public EventDraft draft(Event event) {
        if (events.containsKey(event.id())) {
            throw new DuplicateEvent(event.id()).exception();
        }
        IndexedEvent[] parents = parents(event);
        int creator = validators().indexOf(event.creator()).orElseThrow();
        int seq = event.seq().number();
        GrowingBranch branch = branches.of(creator, seq, seq > 1 ? parents[0] : null);
        HighestBefore highestBefore = HighestBefore.of(
                branch.number(),
                seq,
                parents,
                Math.max(branches.size(), branch.number() + 1),
                branches.ofCheatersWith(branch));
        LowestAfter lowestAfter = new LowestAfter(highestBefore.length());
        return new EventDraft(this, new IndexedEvent(event, branch, highestBefore, lowestAfter), size);
    }

    /**
     * Adds a drafted event.
     *
     * @throws IllegalStateException if another event was added since, or another index drafted it; nothing is changed
     */
    public void commit(EventDraft draft) {
        IndexedEvent added = draft.drafted(this, size);
        branches.open(added.branch());
        IndexedEvent predecessor =
                added.seq() > added.branch().firstSeq() ? added.branch().at(added.seq() - 1) : null;
        added.branch().append(added);
        lookAhead(added, predecessor);
        size++;
        events.put(added.event().id(), added);
    }

    @Override
    public boolean isForklessCause(EventId observer, EventId observed) {
        return isForklessCause(indexed(observer), indexed(observed));
    }

    /**
     * The event of that name.
     *
     * @throws UnknownEventException if it has not been added
     */
    public Event event(EventId id) {
        return indexed(id).event();
    }

    /** Whether the event has been added. */
    public boolean contains(EventId id) {
        return events.containsKey(id);
    }

    /**
     * For each branch known when the event came, what it knows of it.
     *
     * @throws UnknownEventException if it has not been added
     */
    public List<VectorEntry> highestBefore(EventId id) {
        HighestBefore vector = indexed(id).highestBefore();
        return IntStream.range(0, vector.length())
                .mapToObj(branch -> entry(vector, branch))
                .toList();
    }

    /**
     * For each validator in index order, what the event knows of it: its fork if it forks, else its branch that reaches
     * highest, of equal ones that with the lowest number.
     *
     * @throws UnknownEventException if it has not been added
     */
    public List<VectorEntry> mergedHighestBefore(EventId id) {
        HighestBefore vector = indexed(id).highestBefore();
        int[] best = IntStream.range(0, validators().size()).toArray();
        for (int branch = 0; branch < vector.length(); branch++) {
            int creator = branches.branch(branch).creator();
            if (vector.reach(branch) > vector.reach(best[creator])) {
                best[creator] = branch;
            }
        }
        return IntStream.of(best).mapToObj(branch -> entry(vector, branch)).toList();
    }

    /**
     * For each branch, the place of the lowest event on it that observes this one, itself included; 0 if none does.
     *
     * @throws UnknownEventException if it has not been added
     */
    public List<Integer> lowestAfter(EventId id) {
        int[] row = indexed(id).lowestAfter().row();
        return IntStream.range(0, branches.size())
                .mapToObj(branch -> branch < row.length && row[branch] != LowestAfter.NONE ? row[branch] : 0)
                .toList();
    }

    /**
     * The validators that the event sees fork, in index order.
     *
     * @throws UnknownEventException if it has not been added
     */
    public List<ValidatorId> cheatersSeenBy(EventId id) {
        HighestBefore vector = indexed(id).highestBefore();
        return IntStream.range(0, validators().size())
                .filter(vector::isForked)
                .mapToObj(validators()::at)
                .toList();
    }

    /** The branches, in the order in which they opened. */
    public List<Branch> branches() {
        return IntStream.range(0, branches.size())
                .mapToObj(branches::branch)
                .map(branch -> new Branch(branch.number(), validators().at(branch.creator()), branch.lastSeq()))
                .toList();
    }

    /**
     * The number of the branch that the event is on.
     *
     * @throws UnknownEventException if it has not been added
     */
    public int branchOf(EventId id) {
        return indexed(id).branch().number();
    }

    /** The same for an event that is not added: it lies itself between the two if it observes the other. */
    boolean isForklessCause(EventDraft drafted, EventId observed) {
        IndexedEvent draft = drafted.drafted(this, size);
        IndexedEvent earlier = indexed(observed);
        HighestBefore seen = draft.highestBefore();
        int earlierBranch = earlier.branch().number();
        int own = draft.branch().number();
        if (seen.isForked(own) || seen.reach(earlierBranch) < earlier.seq()) {
            return isForklessCause(draft, earlier);
        }
        return !seen.isForked(earlierBranch)
                && witnesses.areEnoughWith(
                        branches.opened(draft.branch()),
                        seen.marked(),
                        earlier.lowestAfter().row(),
                        branches.previous());
    }

    private boolean isForklessCause(IndexedEvent observer, IndexedEvent observed) {
        return observer.observes(observed)
                && witnesses.areEnough(
                        observer.highestBefore().marked(),
                        observed.lowestAfter().row(),
                        branches.previous());
    }

    private IndexedEvent indexed(EventId id) {
        IndexedEvent found = events.get(id);
        if (found == null) {
            throw new UnknownEventException(id);
        }
        return found;
    }

    private IndexedEvent[] parents(Event event) {
        List<EventId> ids = event.parents();
        @Nullable Event[] parents = new @Nullable Event[ids.size()];
        IndexedEvent[] indexed = ids.isEmpty() ? NO_PARENTS : new IndexedEvent[ids.size()];
        for (int k = 0; k < parents.length; k++) {
            IndexedEvent parent = events.get(ids.get(k));
            if (parent != null) {
                indexed[k] = parent;
                parents[k] = parent.event();
            }
        }
        Rejection.raise(rules.check(event, parents));
        return indexed;
    }

    private void lookAhead(IndexedEvent added, @Nullable IndexedEvent predecessor) {
        int own = added.branch().number();
        for (int number = 0; number < added.highestBefore().length(); number++) {
            int highest = added.highestBefore().reach(number);
            int known = predecessor == null ? 0 : predecessor.highestBefore().reach(number);
            if (highest > known) {
                GrowingBranch branch = branches.branch(number);
                for (int seq = Math.max(known + 1, branch.firstSeq()); seq <= highest; seq++) {
                    branch.at(seq).lowestAfter().write(own, added.seq());
                }
            }
        }
    }

    private VectorEntry entry(HighestBefore vector, int branch) {
        if (vector.isForked(branch)) {
            return new VectorEntry.Fork();
        }
        return vector.reach(branch) == HighestBefore.EMPTY
                ? new VectorEntry.Empty()
                : new VectorEntry.Seen(
                        new Seq(vector.reach(branch)),
                        new Seq(branches.branch(branch).firstSeq()));
    }
}
