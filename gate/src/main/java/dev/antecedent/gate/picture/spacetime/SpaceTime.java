package dev.antecedent.gate.picture.spacetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run in space and time.
 *
 * @param name what it is a run of
 * @param source how its messages are known, as a sentence
 * @param lanes the names of the processes
 * @param steps all its steps, in their order
 * @param messages all messages
 * @param initial what is known of the initial state; empty where that is nothing
 * @param cut the cut that is shown, if one is
 * @param noCut why there is no cut where one might be expected; may be empty
 * @param window the steps that are shown
 */
public record SpaceTime(
        String name,
        String source,
        List<String> lanes,
        List<Step> steps,
        List<Message> messages,
        String initial,
        Optional<PicturedCut> cut,
        String noCut,
        Window window) {

    /** Copies the lists. */
    public SpaceTime {
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }

    /**
     * A range of steps.
     *
     * @param first the first index
     * @param last the last one
     */
    public record Window(long first, long last) {

        /** Every step. */
        public static final Window ALL = new Window(0, Long.MAX_VALUE);

        /** Whether the step is shown. */
        public boolean holds(Step step) {
            return first <= step.index() && step.index() <= last;
        }
    }

    /** The same run of which only these steps are shown. */
    public SpaceTime within(Window shown) {
        return new SpaceTime(name, source, lanes, steps, messages, initial, cut, noCut, shown);
    }

    /** The same run with this cut. */
    public SpaceTime cutAt(PicturedCut given) {
        return new SpaceTime(name, source, lanes, steps, messages, initial, Optional.of(given), "", window);
    }

    /** The same run without a cut, and why. */
    SpaceTime without(String reason) {
        return new SpaceTime(name, source, lanes, steps, messages, initial, Optional.empty(), reason, window);
    }

    /** The steps that are shown. */
    public List<Step> shown() {
        return steps.stream().filter(window::holds).toList();
    }

    /** How many steps each lane has. */
    public List<Integer> lengths() {
        int[] lengths = new int[lanes.size()];
        steps.stream().filter(Step::isEvent).forEach(step -> lengths[step.lane()]++);
        return java.util.Arrays.stream(lengths).boxed().toList();
    }

    /** How the message lies to the cut; not at all where there is none. */
    public Crossing crossing(Message message) {
        return cut.map(shown -> shown.crossing(message, steps)).orElse(Crossing.NONE);
    }

    /** By step, what it receives. */
    List<List<Message>> receipts() {
        List<List<Message>> receipts = new ArrayList<>();
        steps.forEach(step -> receipts.add(new ArrayList<>()));
        messages.stream()
                .filter(Message::isReceived)
                .forEach(message -> receipts.get(message.receivedAt()).add(message));
        return receipts;
    }

    /** By step, what it sends. */
    List<List<Message>> sendings() {
        List<List<Message>> sendings = new ArrayList<>();
        steps.forEach(step -> sendings.add(new ArrayList<>()));
        messages.stream()
                .filter(Message::isSent)
                .forEach(message -> sendings.get(message.sentAt()).add(message));
        return sendings;
    }
}
