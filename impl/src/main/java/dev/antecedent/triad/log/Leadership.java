package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Lock;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Proposal;
import dev.antecedent.triad.certificate.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A proposer's ballot, from the quorum of statuses on. Decrees in which a lock is reported are proposed again, with the
 * highest lock's value; decrees between them that nobody is locked in are filled with nothing; then come the commands.
 */
final class Leadership {

    private static final Payload NOTHING = new Batch(List.of()).payload();

    private final int ballot;
    private final Certificate statuses;
    private final NavigableMap<Integer, Lock> locks = new TreeMap<>();
    private final NavigableMap<Integer, Proposal> proposals = new TreeMap<>();
    private final Set<String> proposed = new HashSet<>();
    private int next;

    /**
     * Begins a ballot.
     *
     * @param statuses a quorum's, checked
     * @param first the first decree to propose in: no status begins later
     */
    Leadership(int ballot, Certificate statuses, int first) {
        this.ballot = ballot;
        this.statuses = statuses;
        this.next = first;
        statuses.forEachShare(share -> ((Statement.Status) share.statement())
                .locks()
                .forEach((decree, lock) ->
                        locks.merge(decree, lock, (one, other) -> other.ballot() > one.ballot() ? other : one)));
    }

    int ballot() {
        return ballot;
    }

    /** The statuses that justify every proposal of the ballot. */
    Certificate statuses() {
        return statuses;
    }

    /**
     * What to propose next: all that the locks demand, and as many batches of waiting commands as the window allows.
     *
     * @param waiting commands in the order they came
     * @param end the first decree beyond the window
     * @param batchMax how many commands a batch has at most
     */
    Map<Integer, Payload> next(Set<String> waiting, int end, int batchMax) {
        Map<Integer, Payload> due = new LinkedHashMap<>();
        while (!locks.isEmpty() && next <= locks.lastKey()) {
            Lock lock = locks.get(next);
            due.put(next, lock == null ? NOTHING : lock.value());
            next++;
        }
        List<String> fresh =
                waiting.stream().filter(command -> !proposed.contains(command)).toList();
        for (int from = 0; from < fresh.size() && next < end; from += batchMax) {
            List<String> batch = fresh.subList(from, Math.min(fresh.size(), from + batchMax));
            proposed.addAll(batch);
            due.put(next, new Batch(batch).payload());
            next++;
        }
        return due;
    }

    /** Keeps a proposal, to be sent again. */
    void made(int decree, Proposal proposal) {
        proposals.put(decree, proposal);
    }

    /** The proposals from this decree on. */
    List<Proposal> proposals(int first) {
        return new ArrayList<>(proposals.tailMap(first, true).values());
    }

    /** Forgets the proposals before this decree. */
    void forgetBefore(int decree) {
        proposals.headMap(decree).clear();
    }
}
