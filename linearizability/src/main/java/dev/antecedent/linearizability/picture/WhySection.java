package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.verdict.DeadEnd;
import dev.antecedent.linearizability.verdict.Explanation;
import java.util.List;
import java.util.Optional;

/** The half of the page that says why a history is violated: the core first, then where every order ends. */
final class WhySection {

    private static final int DRAWN_MAX = 60;

    private final Picture picture;
    private final Explanation why;
    private final Markup html;

    WhySection(Picture picture, Explanation why, Markup html) {
        this.picture = picture;
        this.why = why;
        this.html = html;
    }

    void show() {
        int judged = picture.checked().map(checked -> checked.judged().size()).orElse(0);
        // A core that is everything shows nothing that the whole history does not.
        if (!why.core().isEmpty() && (why.minimal() || why.core().size() < judged)) {
            core();
        }
        if (why.operation().isPresent() || !why.deadEnds().isEmpty()) {
            html.open("section", "id", "ends").element("h2", "Where it ends");
            why.operation().ifPresent(this::first);
            deadEnds();
            html.close("section");
        }
    }

    private void core() {
        html.open("section", "id", "core").element("h2", Banner.core(why));
        html.element("p", Banner.aboutCore(why));
        if (!why.conflict().isEmpty()) {
            html.open("p").text("The reason is about ");
            references(why.conflict());
            html.text(".").close("p");
        }
        html.open("div", "class", "chart-frame", "data-chart", "core");
        if (why.core().size() <= DRAWN_MAX) {
            LaneSvg.Drawing drawing = LaneSvg.of(HistoryChart.of(picture, why.core(), List.of(), Optional.empty()));
            String width = LaneSvg.number(drawing.width());
            String height = LaneSvg.number(drawing.height());
            html.open("div", "class", "scroll");
            html.open(
                    "svg",
                    "class",
                    "drawing",
                    "role",
                    "img",
                    "aria-label",
                    Banner.core(why),
                    "width",
                    width,
                    "height",
                    height,
                    "viewBox",
                    "0 0 " + width + " " + height);
            html.markup(drawing.elements()).close("svg").close("div");
        }
        html.close("div");
        table();
        html.close("section");
    }

    /** The drawing for those who do not see it. */
    private void table() {
        html.open("details").element("summary", "The same as a table");
        html.open("table", "class", "data").open("thead").open("tr");
        List.of("lines", "process", "operation").forEach(name -> html.element("th", name, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (Operation operation : why.core().stream().limit(DRAWN_MAX).toList()) {
            html.open("tr").element("td", OperationText.lines(operation));
            html.element("td", OperationText.process(operation.process()));
            html.element("td", OperationText.of(operation)).close("tr");
        }
        html.close("tbody").close("table");
        more(why.core().size() - DRAWN_MAX, "operations");
        html.close("details");
    }

    private void first(Operation operation) {
        html.open("p").text("The first operation that cannot be linearized is ");
        reference(operation);
        html.text(". Up to its response, exclusive, the history is linearizable; inclusive it is not.")
                .close("p");
    }

    private void deadEnds() {
        List<DeadEnds.Group> groups = picture.deadEnds().groups();
        if (groups.isEmpty()) {
            return;
        }
        boolean all = why.allDeadEnds() && picture.deadEnds().hidden() == 0;
        html.element(
                "p",
                "Just before that response the object can be in "
                        + (all
                                ? (groups.size() == 1 ? "this state only:" : "these states only:")
                                : "these states, among others:"));
        html.open("ol", "class", "ends");
        int number = 0;
        for (DeadEnds.Group group : groups) {
            number++;
            html.open("li").open("p");
            html.element("code", group.state());
            html.text(" after " + orders(group));
            if (!group.order().isEmpty()) {
                html.text(" ");
                html.element("button", "show the order", "type", "button", "data-ordering", "dead end " + number);
            }
            html.close("p").open("ul");
            group.refusals().forEach(this::refusal);
            html.close("ul");
            more(group.hiddenRefusals(), "refusals");
            html.close("li");
        }
        html.close("ol");
        more(picture.deadEnds().hidden(), "states");
    }

    private static String orders(DeadEnds.Group group) {
        int size = group.order().size();
        String operations = size == 0 ? "no operation" : size == 1 ? "1 operation" : size + " operations";
        return operations + (group.orders() == 1 ? "" : ", " + group.orders() + " times in other orders");
    }

    private void refusal(DeadEnd.Refusal refusal) {
        html.open("li");
        reference(refusal.operation());
        html.text(" is refused: " + refusal.reason()).close("li");
    }

    private void more(int hidden, String what) {
        if (hidden > 0) {
            html.element("p", "and " + hidden + " more " + what, "class", "note");
        }
    }

    private void references(List<Operation> operations) {
        for (int i = 0; i < operations.size(); i++) {
            html.text(i == 0 ? "" : i == operations.size() - 1 ? " and " : ", ");
            reference(operations.get(i));
        }
    }

    /** An operation in words that leads to its place in the chart. */
    private void reference(Operation operation) {
        html.element(
                "a",
                OperationText.process(operation.process()) + ": " + OperationText.of(operation) + ", lines "
                        + OperationText.lines(operation),
                "href",
                "#history",
                "class",
                "operation",
                "data-invoked",
                Integer.toString(operation.invokedAt()));
    }
}
