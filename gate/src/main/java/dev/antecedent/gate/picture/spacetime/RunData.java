package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.Json;

/** What the page's scripts show. Steps are known by their places. */
final class RunData {

    private final SpaceTime run;
    private final VectorClocks clocks;
    private final Json json = new Json();

    private RunData(SpaceTime run, VectorClocks clocks) {
        this.run = run;
        this.clocks = clocks;
    }

    static String of(SpaceTime run, VectorClocks clocks) {
        return new RunData(run, clocks).whole();
    }

    private String whole() {
        json.beginObject().line().name("lanes").beginArray();
        run.lanes().forEach(json::string);
        json.endArray().line();
        json.name("cut")
                .bool(run.cut().isPresent())
                .line()
                .name("steps")
                .beginArray()
                .line();
        run.shown().forEach(this::step);
        json.endArray().line().name("messages").beginArray().line();
        for (int number = 0; number < run.messages().size(); number++) {
            message(number, run.messages().get(number));
        }
        return json.endArray().line().endObject().finished();
    }

    /** Place, index, lane, number in the lane, call, what was observed, snapshots recorded, side of the cut, vector. */
    private void step(Step step) {
        json.beginArray()
                .number(step.place())
                .number(step.index())
                .number(step.lane())
                .number(step.number());
        json.string(Words.plain(step.call()))
                .string(Words.plain(step.observed()))
                .number(step.recorded());
        json.string(run.cut()
                .filter(cut -> step.isEvent())
                .map(cut -> cut.isFrontier(step) ? "frontier" : cut.isBefore(step) ? "before" : "after")
                .orElse(""));
        json.beginArray();
        for (int lane = 0; step.isEvent() && lane < run.lanes().size(); lane++) {
            json.number(clocks.at(step, lane));
        }
        json.endArray().endArray().line();
    }

    /** Number, label, from, place of sending, to, place of receipt, whether lost, how it crosses the cut. */
    private void message(int number, Message message) {
        boolean shown = (message.isSent() && run.window().holds(run.steps().get(message.sentAt())))
                || (message.isReceived() && run.window().holds(run.steps().get(message.receivedAt())));
        if (!shown) {
            return;
        }
        json.beginArray()
                .number(number)
                .string(message.label())
                .number(message.from())
                .number(message.sentAt());
        json.number(message.to()).number(message.receivedAt()).bool(message.lost());
        json.string(mark(run.crossing(message))).endArray().line();
    }

    /** The letter of the mark. */
    private static String mark(Crossing crossing) {
        return switch (crossing) {
            case NONE -> "";
            case IN_CHANNEL -> "C";
            case INCONSISTENT -> "!";
        };
    }
}
