package dev.antecedent.vector.twin;

import java.util.Locale;

/** What an implementation can get wrong, one thing each. */
public enum Flaw {
    // Stake
    /** Two thirds of the stake, rounded up: too little where it is a whole number. */
    QUORUM_CEILING("the quorum is two thirds of the stake, rounded up"),
    /** Two thirds in floating point of 32 bits: large stakes lose their last digits. */
    QUORUM_FLOATING_POINT("the quorum is computed in floating point of 32 bits"),
    /** Twice the stake in 32 bits: negative from 2^30 on. */
    QUORUM_32_BIT_OVERFLOW("twice the stake is computed in 32 bits"),
    /** Validators by id: another Atropos where the heaviest has not the lowest id. */
    ORDER_BY_ID("validators are ordered by id alone"),
    /** Validators by stake, the lightest first. */
    ORDER_ASCENDING("validators are ordered by stake, the lightest first"),
    // forklessCause
    /** Stake is added for each branch that has a witness. */
    CREATOR_COUNTED_TWICE("a creator counts once for each of its branches"),
    /** A validator is a cheater for everybody once a second branch of it is known. */
    FORK_KNOWN_GLOBALLY("two branches in the table are a fork for everybody who sees one of them"),
    /** Marks are inherited branch by branch. */
    MARKS_ONLY_KNOWN_BRANCHES("a cheater's branch that opens later is not marked"),
    /** The walk that writes LowestAfter ends where the validator, not the branch, has observed the event. */
    WALK_ENDS_AT_VALIDATOR("LowestAfter is not written where another branch of the validator observes already"),
    /** What was a forkless cause of a parent stays one. */
    CAUSE_IS_MONOTONE("a forkless cause of an ancestor is one of the event"),
    /** The 0 of an empty LowestAfter passes the comparison. */
    ZERO_IS_A_PLACE("an empty LowestAfter counts as a place below all others"),
    /** The creator of the observed event may be a known cheater. */
    CHEATER_MAY_BE_OBSERVED("an event by a validator that is seen to fork can be a forkless cause"),
    /** Known cheaters witness. */
    CHEATER_MAY_WITNESS("a validator that is seen to fork counts as a witness"),
    /** One slot a validator instead of one a branch. */
    VECTORS_PER_VALIDATOR("vectors have a slot for each validator, not for each branch"),
    /** A fork is a pair of events of which none observes the other. */
    FORK_IS_INCOMPARABLE("only events of which none observes the other are a fork"),
    /** The observer is no witness. */
    OBSERVER_IS_NO_WITNESS("the observing event itself is no witness"),
    /** The observed event's creator is no witness. */
    OBSERVED_IS_NO_WITNESS("the creator of the observed event is no witness"),
    // Frames
    /** The frame starts at the highest one of all parents. */
    FRAME_FROM_OTHER_PARENTS("an event starts in the highest frame of its parents"),
    /** An event advances by one frame at most. */
    ONE_FRAME_AT_MOST("an event advances by one frame at most"),
    /** A multi-frame root is stored for its last frame only. */
    ROOT_OF_HIGHEST_FRAME_ONLY("an event that skips frames is a root of the last one alone"),
    /** Frames advance on observed roots. */
    FRAME_BY_OBSERVING("a frame is passed by observing its roots"),
    /** A validator's first event climbs like any other. */
    FIRST_EVENT_CLIMBS("an event without a self-parent starts in frame 1 and climbs"),
    /** Low claims are accepted. */
    ALWAYS_LENIENT("a claim below the maximum is accepted where it must not be"),
    /** Low claims are refused. */
    ALWAYS_STRICT("a claim below the maximum is refused where it may be"),
    // Election
    /** A tie votes no. */
    TIE_VOTES_NO("a tie votes no"),
    /** Roots go on voting on what is decided. */
    DECIDED_VOTED_AGAIN("roots vote on subjects that are decided"),
    /** A later subject that is decided yes does not wait for earlier ones. */
    UNDECIDED_SKIPPED("the Atropos is the first decided yes, earlier undecided subjects or not"),
    /** All subjects must be decided. */
    ALL_MUST_BE_DECIDED("the Atropos waits until all subjects are decided"),
    /** A root votes as those want that it is a forkless cause of. */
    WRONG_DIRECTION("a root's voters are those that it is a forkless cause of"),
    /** Two thirds decide. */
    TWO_THIRDS_DECIDE("two thirds of the stake, not more, decide a subject"),
    /** Votes are counted by heads. */
    HEADS_COUNT("votes are compared by the number of voters"),
    /** The first round looks at observing. */
    FIRST_ROUND_BY_OBSERVING("a root votes yes in the first round for what it observes"),
    /** The candidate is the root that was stored first. */
    FIRST_ROOT_IS_CANDIDATE("the candidate is the subject's root that arrived first"),
    /** Stored roots are not looked at again after a decision. */
    NO_VOTE_AGAIN("after a decision the stored roots do not vote on the next frame"),
    // Blocks
    /** Cheaters of earlier blocks are left out. */
    CHEATERS_NEW_ONLY("a block lists only cheaters that no block before it lists"),
    /** Cheaters as the deciding event sees them. */
    CHEATERS_AT_DECISION("a block lists the cheaters that the deciding event sees"),
    /** The first parent's past comes first. */
    FIRST_PARENT_FIRST("the search for confirmed events visits the first parent first"),
    /** Confirmed events are sorted by Lamport time. */
    CONFIRMED_BY_LAMPORT("confirmed events are listed by Lamport time"),
    /** Each block confirms all of its Atropos's past. */
    CONFIRMED_AGAIN("a block confirms what an earlier one has confirmed"),
    /** A block that confirms nothing is left out. */
    EMPTY_BLOCK_SKIPPED("a block that confirms nothing is left out"),
    // Checks
    /** No check. */
    ACCEPTS_DUPLICATE_EVENT("an event that is there already is added again"),
    /** No check. */
    ACCEPTS_FOREIGN_EPOCH("an event of another epoch is added"),
    /** No check. */
    ACCEPTS_UNKNOWN_CREATOR("an event by somebody who is no validator is added"),
    /** No check. */
    ACCEPTS_MISSING_PARENT("an event whose parent is missing is added"),
    /** No check. */
    ACCEPTS_REPEATED_PARENT("an event that names a parent twice is added"),
    /** No check. */
    ACCEPTS_MISSING_SELF_PARENT("an event with seq 2 or more and no self-parent is added"),
    /** No check. */
    ACCEPTS_SECOND_OWN_PARENT("an event with two parents by its own creator is added"),
    /** No check. */
    ACCEPTS_WRONG_SEQ("an event that does not continue its self-parent's seq is added"),
    /** No check. */
    ACCEPTS_WRONG_LAMPORT("an event with another Lamport time than its parents give is added"),
    /** No check. */
    ACCEPTS_WRONG_FRAME("an event that claims a frame above the maximum is added"),
    /** The Lamport time looks at the self-parent alone. */
    LAMPORT_OF_SELF_PARENT("the Lamport time is one more than the self-parent's");

    private final String words;

    Flaw(String words) {
        this.words = words;
    }

    /** What is wrong, as a clause. */
    public String words() {
        return words;
    }

    /** A name for files: lower case, with hyphens. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is another quorum, which is none for some stakes. */
    boolean isQuorum() {
        return name().startsWith("QUORUM_");
    }

    /** Whether it is so gross that nearly every case tells it, so that it does not count in telling flaws apart. */
    public boolean isGross() {
        return this == ZERO_IS_A_PLACE || this == LAMPORT_OF_SELF_PARENT;
    }

    /** Whether it is that a check is missing, so that only an event shows it that must be refused. */
    public boolean isMissingCheck() {
        return name().startsWith("ACCEPTS_");
    }

    /** The kind of refusal that is missing. */
    public String missingKind() {
        return slug().substring("accepts-".length());
    }
}
