package dev.antecedent.vector;

import dev.antecedent.dag.Block;
import dev.antecedent.dag.Branch;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Root;
import dev.antecedent.dag.VectorEntry;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A vector of {@code lachesis-vectors/1}: events in the order of their arrival, and what follows from them. The lists of
 * vectors and the rows of forklessCause are aligned with the events.
 *
 * @param name its name, which never changes its meaning
 * @param origin who made the events, and what computed the rest
 * @param params what the maker was told, by name, each as JSON text; {@code note} says what the vector is for
 * @param epoch the epoch of all events
 * @param members the validators, in index order
 * @param totalStake what they have at stake together
 * @param quorum the least stake that is enough
 * @param events the events
 * @param branches the table of branches in the end
 * @param highestBefore for each event what it knows of each branch that was there when it came
 * @param mergedHighestBefore for each event what it knows of each validator
 * @param lowestAfter for each event and branch the lowest place on it that observes the event; 0 for none
 * @param forklessCause for each event a character an event: 1 if that one is its forkless cause, else 0
 * @param abft frames, elections and blocks
 * @param rejected an event that must be refused after all others and must change nothing
 */
public record LachesisVector(
        String name,
        String origin,
        SortedMap<String, String> params,
        Epoch epoch,
        List<Member> members,
        long totalStake,
        long quorum,
        List<Told> events,
        List<Branch> branches,
        List<List<VectorEntry>> highestBefore,
        List<List<VectorEntry>> mergedHighestBefore,
        List<List<Integer>> lowestAfter,
        List<String> forklessCause,
        Abft abft,
        Optional<Refused> rejected) {

    /** The format's name and version. */
    public static final String FORMAT = "lachesis-vectors/1";

    /** Copies. */
    public LachesisVector {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
        members = List.copyOf(members);
        events = List.copyOf(events);
        branches = List.copyOf(branches);
        highestBefore = List.copyOf(highestBefore);
        mergedHighestBefore = List.copyOf(mergedHighestBefore);
        lowestAfter = List.copyOf(lowestAfter);
        forklessCause = List.copyOf(forklessCause);
    }

    /**
     * A validator.
     *
     * @param name its short name, which means nothing
     */
    public record Member(Validator validator, String name) {}

    /**
     * An event and what is told of it besides.
     *
     * @param event with the frame that it claims
     * @param hasSelfParent whether its first parent is its self-parent
     * @param branch the branch that it is on, in this order of arrival
     * @param hash 64 hexadecimal digits: epoch, Lamport time, and a digest that breaks ties of orders
     */
    public record Told(Event event, boolean hasSelfParent, int branch, String hash) {}

    /**
     * An event that must be refused.
     *
     * @param event the event
     * @param kind why, as {@link dev.antecedent.dag.Rejection#kind()} names it
     */
    public record Refused(Event event, String kind) {}

    /**
     * What the consensus makes of the events.
     *
     * @param frames the frames that have roots, with their roots in the order of arrival
     * @param blocks the blocks, a decided frame each
     * @param lastDecidedFrame 0 if none is
     * @param elections an election for each frame, until it is decided
     * @param failure how the consensus failed, which it can only above a third of cheating stake
     */
    public record Abft(
            List<FrameRoots> frames,
            List<Decided> blocks,
            int lastDecidedFrame,
            List<Recorded> elections,
            Optional<Failure> failure) {

        /** Copies. */
        public Abft {
            frames = List.copyOf(frames);
            blocks = List.copyOf(blocks);
            elections = List.copyOf(elections);
        }
    }

    /** A frame's roots, in the order of arrival. */
    public record FrameRoots(Frame frame, List<Root> roots) {

        /** Copies. */
        public FrameRoots {
            roots = List.copyOf(roots);
        }
    }

    /**
     * A block.
     *
     * @param decidedWhenProcessing the event whose arrival decided it, which depends on the order
     */
    public record Decided(Block block, EventId decidedWhenProcessing) {}

    /**
     * An election.
     *
     * @param subjects the validators in index order
     * @param rows the roots' votes, by frame, then in the order of arrival
     * @param atropos empty if the votes do not decide it
     */
    public record Recorded(Frame frameToDecide, List<ValidatorId> subjects, List<Row> rows, Optional<EventId> atropos) {

        /** Copies. */
        public Recorded {
            subjects = List.copyOf(subjects);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a root voted.
     *
     * @param frame the frame as whose root it votes
     * @param votes a character a subject: y or n, a capital where the vote decides, - where it was decided before
     */
    public record Row(EventId root, Frame frame, String votes) {}

    /**
     * How the consensus failed.
     *
     * @param error what happened
     * @param failedAt the event whose arrival made it happen
     */
    public record Failure(String error, EventId failedAt) {}
}
