package dev.antecedent.gate.picture.spacetime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a run's cut and messages are, in words. */
final class Reading {

    private static final int NAMED_MAX = 8;

    private final SpaceTime run;

    Reading(SpaceTime run) {
        this.run = run;
    }

    /** The messages that lie to the cut so. */
    List<Message> crossing(Crossing how) {
        return run.messages().stream()
                .filter(message -> run.crossing(message) == how)
                .toList();
    }

    /** Whether there is a cut and nothing contradicts it. */
    boolean isConsistent() {
        return run.cut().isPresent() && crossing(Crossing.INCONSISTENT).isEmpty();
    }

    /** What there is to say of the cut; none where there is no cut and none was expected. */
    List<String> ofCut() {
        if (run.cut().isEmpty()) {
            return run.noCut().isEmpty() ? List.of() : List.of(run.noCut());
        }
        PicturedCut cut = run.cut().get();
        List<String> sentences = new ArrayList<>();
        List<Message> inconsistent = crossing(Crossing.INCONSISTENT);
        String name =
                (cut.ofSnapshot() ? "The cut of " + cut.name() : "The given cut") + " (" + CutText.of(cut, run) + ")";
        if (inconsistent.isEmpty()) {
            sentences.add(name + " is consistent: no message is received before it and sent after it.");
        } else {
            sentences.add(name + " is not consistent: received before it and sent after it "
                    + (inconsistent.size() == 1 ? "is " : "are ") + named(inconsistent) + ".");
        }
        List<Message> inChannel = crossing(Crossing.IN_CHANNEL);
        sentences.add(
                inChannel.isEmpty()
                        ? "Nothing is in the channels."
                        : "In the channels " + (inChannel.size() == 1 ? "is " : "are ") + named(inChannel) + ".");
        if (run.messages().stream().anyMatch(message -> cut.isPassedOver(message, run.steps()))) {
            sentences.add(
                    "Left out is what processes send in the step in which they record: the snapshot's own messages.");
        }
        return sentences;
    }

    /** How the messages are known, and what is odd about them. */
    List<String> ofMessages() {
        List<String> sentences = new ArrayList<>(List.of(run.source()));
        long unknown =
                run.messages().stream().filter(message -> !message.isSent()).count();
        if (unknown > 0) {
            sentences.add("Where " + Words.count((int) unknown, "message") + " (?) " + (unknown == 1 ? "was" : "were")
                    + " sent is not known.");
        }
        List<Message> impossible =
                run.messages().stream().filter(Message::isImpossible).toList();
        if (!impossible.isEmpty()) {
            sentences.add("Received before " + (impossible.size() == 1 ? "it is" : "they are")
                    + " sent, which no run can do: " + named(impossible) + ".");
        }
        return sentences;
    }

    /** A message with its two ends. */
    String named(Message message) {
        String sent =
                message.isSent() ? " at " + run.steps().get(message.sentAt()).index() : "";
        String end = message.isReceived()
                ? " at " + run.steps().get(message.receivedAt()).index()
                : message.lost() ? ", lost" : ", never received";
        String label = message.label().isEmpty() ? "a message" : message.label();
        return label + " from " + run.lanes().get(message.from()) + sent + " to "
                + run.lanes().get(message.to()) + end;
    }

    private String named(List<Message> messages) {
        String first = messages.stream().limit(NAMED_MAX).map(this::named).collect(Collectors.joining("; "));
        return messages.size() <= NAMED_MAX ? first : first + "; and " + (messages.size() - NAMED_MAX) + " more";
    }
}
