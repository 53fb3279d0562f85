package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.linearizability.picture.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** What the drawing shows, as tables: the messages that cross the cut, and every step. */
final class Tables {

    private final SpaceTime run;
    private final VectorClocks clocks;
    private final Markup html;
    private final Reading reading;

    Tables(SpaceTime run, VectorClocks clocks, Markup html) {
        this.run = run;
        this.clocks = clocks;
        this.html = html;
        this.reading = new Reading(run);
    }

    void show() {
        if (run.cut().isPresent()) {
            html.open("section", "id", "crossing").element("h2", "What crosses the cut");
            crossing(Crossing.INCONSISTENT, "Received before the cut and sent after it");
            crossing(Crossing.IN_CHANNEL, "In the channels: sent before the cut and received after it, or never");
            html.close("section");
        }
        html.open("section", "id", "steps").element("h2", "All steps");
        html.open("details", "class", "part").element("summary", "as a table, with vector clocks");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "all steps");
        html.open("table", "class", "data");
        heading("step", "process", "its step", "call", "vector clock", "messages", "cut", "then");
        List<List<Message>> receipts = run.receipts();
        List<List<Message>> sendings = run.sendings();
        run.shown().forEach(step -> row(step, receipts.get(step.place()), sendings.get(step.place())));
        html.close("table").close("div").close("details").close("section");
    }

    private void crossing(Crossing how, String title) {
        List<Message> messages = reading.crossing(how);
        html.element("h3", title);
        if (messages.isEmpty()) {
            html.element("p", "None.", "class", "note");
            return;
        }
        html.open("div", "class", "scroll").open("table", "class", "data");
        heading("message", "from", "sent at", "to", "received at");
        for (Message message : messages) {
            html.open("tr").element("td", message.label());
            html.element("td", run.lanes().get(message.from())).open("td");
            link(message.sentAt());
            html.close("td").element("td", run.lanes().get(message.to())).open("td");
            if (message.isReceived()) {
                link(message.receivedAt());
            } else {
                html.text(message.lost() ? "never, lost" : "never");
            }
            html.close("td").close("tr");
        }
        html.close("table").close("div");
    }

    private void row(Step step, List<Message> receipts, List<Message> sendings) {
        html.open("tr").open("td");
        if (step.isEvent()) {
            link(step.place());
        } else {
            html.text(Long.toString(step.index()));
        }
        html.close("td").element("td", step.isEvent() ? run.lanes().get(step.lane()) : "the network");
        html.element("td", step.isEvent() ? Drawing.number(step.number()) : "");
        html.element("td", Words.plain(step.call()), "class", "code");
        html.element("td", step.isEvent() ? clocks.text(step) : "", "class", "code");
        html.element("td", messages(receipts, sendings)).element("td", side(step));
        html.element("td", Words.plain(step.observed()), "class", "code").close("tr");
    }

    private String messages(List<Message> receipts, List<Message> sendings) {
        String received = receipts.stream()
                .map(message -> "received: " + reading.named(message) + mark(message))
                .collect(Collectors.joining("; "));
        String sent = sendings.stream()
                .map(message -> "sent: " + reading.named(message) + mark(message))
                .collect(Collectors.joining("; "));
        return received.isEmpty() || sent.isEmpty() ? received + sent : received + "; " + sent;
    }

    private String mark(Message message) {
        return switch (run.crossing(message)) {
            case NONE -> "";
            case IN_CHANNEL -> " (in the channel)";
            case INCONSISTENT -> " (contradicts the cut)";
        };
    }

    private String side(Step step) {
        if (run.cut().isEmpty() || !step.isEvent()) {
            return "";
        }
        String side = run.cut().get().isBefore(step) ? "before" : "after";
        return run.cut().get().isFrontier(step) ? "frontier" : side;
    }

    private void link(int place) {
        String text = Long.toString(run.steps().get(place).index());
        if (run.window().holds(run.steps().get(place))) {
            html.element("a", text, "href", "#graph", "data-place", Drawing.number(place));
        } else {
            html.text(text);
        }
    }

    private void heading(String... names) {
        html.open("tr");
        for (String name : names) {
            html.element("th", name, "scope", "col");
        }
        html.close("tr");
    }
}
