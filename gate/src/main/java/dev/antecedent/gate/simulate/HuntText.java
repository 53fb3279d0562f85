package dev.antecedent.gate.simulate;

import static dev.antecedent.gate.simulate.RunText.line;
import static dev.antecedent.gate.simulate.RunText.number;

import dev.antecedent.simulation.Judged;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.hunt.Campaign;
import dev.antecedent.simulation.hunt.Shrinker;

/** A hunt that found something, for people: where, how short it became, the short run, and the command for it. */
final class HuntText {

    private HuntText() {}

    static String of(Campaign campaign, Shrinker.Result shrunk, Judged judged) {
        Campaign.Found found = campaign.found().orElseThrow();
        StringBuilder text = new StringBuilder();
        line(text, "found", "seed " + found.plan().seed() + ", in run " + number(campaign.runs()));
        line(text, "", size(found.plan(), campaign.eventsLast()));
        line(text, "shrunk", "in " + number(shrunk.runs()) + " runs");
        RunPlan plan = shrunk.found().plan();
        line(text, "", size(plan, judged.outcome().events()));
        text.append('\n').append(RunText.of(plan, judged)).append('\n');
        text.append("To run it again:\n").append(ReplayCommand.of(plan)).append('\n');
        return text.toString();
    }

    private static String size(RunPlan plan, long events) {
        int faults = plan.schedule().faults().size();
        return number(faults) + (faults == 1 ? " fault" : " faults") + " beside the network's, " + number(events)
                + (events == 1 ? " event" : " events");
    }
}
