package dev.antecedent.gate.report;

import dev.antecedent.gate.picture.spacetime.SpaceTime;
import dev.antecedent.gate.picture.spacetime.SpaceTimeSvg;
import dev.antecedent.gate.picture.spacetime.SpaceTimes;
import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Optional;
import java.util.Set;

/**
 * A behaviour as a table: a row a state, a column a variable, what changed set apart, the loop marked; and where processes
 * send messages in it, as a picture in space and time.
 */
final class CounterexampleView {

    private final Html html;
    private final ValueView values;

    CounterexampleView(Html html) {
        this.html = html;
        this.values = new ValueView(html);
    }

    /** Shows the behaviour; {@code caption} says what it shows. */
    void show(Counterexample behaviour, String caption) {
        if (behaviour.steps().isEmpty()) {
            html.element("p", "No behaviour: the violated property is about constants alone.");
            return;
        }
        Set<String> variables = behaviour.steps().get(0).state().variables().keySet();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "steps")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        html.element("th", "State", "scope", "col").element("th", "Action", "scope", "col");
        variables.forEach(variable -> html.element("th", variable, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        Optional<State> before = Optional.empty();
        for (int i = 0; i < behaviour.steps().size(); i++) {
            row(behaviour, i, variables, before);
            before = Optional.of(behaviour.steps().get(i).state());
        }
        loop(behaviour, variables.size() + 2);
        html.close("tbody").close("table").close("div");
        SpaceTimes.of(caption, behaviour).ifPresent(this::picture);
    }

    private void picture(SpaceTime run) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "in space and time");
        html.markup(SpaceTimeSvg.fragment(run)).close("div");
        html.element("p", SpaceTimeSvg.words(run), "class", "note");
    }

    private void row(Counterexample behaviour, int index, Set<String> variables, Optional<State> before) {
        Step step = behaviour.steps().get(index);
        boolean loopStart =
                behaviour.loopsTo().isPresent() && behaviour.loopsTo().getAsInt() == index;
        html.open("tr").open("th", "scope", "row").text(Integer.toString(index + 1));
        if (loopStart) {
            html.element("span", " \u21bb", "class", "loop", "title", "the loop begins here");
        }
        html.close("th").open("td", "class", "action");
        html.text(step.call().map(Object::toString).orElse(index == 0 ? "initial state" : "a step of Next"));
        html.close("td");
        for (String variable : variables) {
            boolean changed = before.isPresent() && step.changed().contains(variable);
            html.open("td", "class", changed ? "changed" : "same");
            Value value = step.state().variables().get(variable);
            if (value != null) {
                values.show(value, before.map(state -> state.variables().get(variable)));
            }
            html.close("td");
        }
        html.close("tr");
    }

    private void loop(Counterexample behaviour, int columns) {
        if (behaviour.loopsTo().isEmpty()) {
            return;
        }
        int target = behaviour.loopsTo().getAsInt();
        boolean stutters = target == behaviour.steps().size() - 1;
        String words = stutters
                ? "\u21bb and so for ever: nothing changes any more"
                : "\u21bb back to state " + (target + 1) + ", and so for ever";
        html.open("tr", "class", "lasso").element("td", words, "colspan", Integer.toString(columns));
        html.close("tr");
    }
}
