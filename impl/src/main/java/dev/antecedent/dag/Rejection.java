package dev.antecedent.dag;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.stake.ValidatorId;
import java.util.List;
import java.util.Optional;

/** Why an event cannot be added. Whoever rejects leaves everything as it was. */
public sealed interface Rejection {

    /** All that {@link #kind()} can be. */
    List<String> KINDS = List.of(
            "duplicate-event",
            "foreign-epoch",
            "unknown-creator",
            "missing-parent",
            "repeated-parent",
            "missing-self-parent",
            "second-own-parent",
            "wrong-seq",
            "wrong-lamport",
            "wrong-frame");

    /** The event. */
    EventId event();

    /** What was found and what was wanted, in words. */
    String reason();

    /** A short name for the kind, for vectors and messages: such as {@code wrong-lamport}. */
    String kind();

    /** It is there already. Added again, it would open a false fork branch. */
    record DuplicateEvent(EventId event) implements Rejection {
        @Override
        public String kind() {
            return "duplicate-event";
        }

        @Override
        public String reason() {
            return "it is there already";
        }
    }

    /** It belongs to another epoch. */
    record ForeignEpoch(EventId event, Epoch found, Epoch wanted) implements Rejection {
        @Override
        public String kind() {
            return "foreign-epoch";
        }

        @Override
        public String reason() {
            return "found epoch " + found + ", wanted " + wanted;
        }
    }

    /** Its creator is no validator of the epoch. */
    record UnknownCreator(EventId event, ValidatorId creator) implements Rejection {
        @Override
        public String kind() {
            return "unknown-creator";
        }

        @Override
        public String reason() {
            return "its creator " + creator + " is no validator";
        }
    }

    /** It names a parent twice. */
    record RepeatedParent(EventId event, EventId parent) implements Rejection {
        @Override
        public String kind() {
            return "repeated-parent";
        }

        @Override
        public String reason() {
            return "it names its parent " + parent + " twice";
        }
    }

    /** A parent has not been added. */
    record MissingParent(EventId event, EventId parent) implements Rejection {
        @Override
        public String kind() {
            return "missing-parent";
        }

        @Override
        public String reason() {
            return "its parent " + parent + " has not been added";
        }
    }

    /** It is not its creator's first event, and its first parent is not the creator's. */
    record MissingSelfParent(EventId event, Seq seq) implements Rejection {
        @Override
        public String kind() {
            return "missing-self-parent";
        }

        @Override
        public String reason() {
            return "found seq " + seq + " without the creator's own event as the first parent";
        }
    }

    /** A parent other than the self-parent is the creator's own: one event cannot continue two branches. */
    record SecondOwnParent(EventId event, EventId parent) implements Rejection {
        @Override
        public String kind() {
            return "second-own-parent";
        }

        @Override
        public String reason() {
            return "its parent " + parent + " is by the same creator and is not its self-parent";
        }
    }

    /** Its place among its creator's events is not the one after its self-parent's. */
    record WrongSeq(EventId event, Seq found, Seq wanted) implements Rejection {
        @Override
        public String kind() {
            return "wrong-seq";
        }

        @Override
        public String reason() {
            return "found seq " + found + ", wanted " + wanted;
        }
    }

    /** Its Lamport time is not one more than the greatest among its parents. */
    record WrongLamportTime(EventId event, LamportTime found, LamportTime wanted) implements Rejection {
        @Override
        public String kind() {
            return "wrong-lamport";
        }

        @Override
        public String reason() {
            return "found Lamport time " + found + ", wanted " + wanted;
        }
    }

    /**
     * It claims a frame that is not its own.
     *
     * @param least the lowest frame that the profile accepts
     * @param greatest the frame that the event would get if it were built on what is there
     */
    record WrongFrame(EventId event, Frame found, Frame least, Frame greatest) implements Rejection {
        @Override
        public String kind() {
            return "wrong-frame";
        }

        @Override
        public String reason() {
            return "found frame " + found + ", wanted "
                    + (least.equals(greatest) ? greatest.toString() : least + " to " + greatest);
        }
    }

    /** The exception that carries it. */
    default RejectedEventException exception() {
        return new RejectedEventException(this);
    }

    /** Throws it, if there is one. */
    static void raise(Optional<Rejection> rejection) {
        rejection.ifPresent(found -> {
            throw found.exception();
        });
    }
}
