package dev.antecedent.gate.simulate;

import static dev.antecedent.gate.simulate.RunText.line;
import static dev.antecedent.gate.simulate.RunText.number;

import dev.antecedent.simulation.hunt.Campaign;

/** Many runs for people. */
final class CampaignText {

    private CampaignText() {}

    static String of(Campaign campaign, String options) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "scenario",
                campaign.scenario().name() + ": " + campaign.scenario().description());
        line(text, "options", options);
        line(
                text,
                "runs",
                number(campaign.runs()) + ", seeds " + campaign.first() + " to "
                        + (campaign.first() + campaign.runs() - 1) + ", " + number(campaign.events()) + " events");
        line(text, "messages", RunText.traffic(campaign.traffic()));
        text.append(RunText.goals(campaign.scenario(), campaign.goals()));
        line(text, "verdict", verdict(campaign));
        campaign.found().ifPresent(found -> line(text, "again", ReplayCommand.of(found.plan())));
        if (!campaign.unreached().isEmpty()) {
            line(
                    text,
                    "unreached",
                    String.join(", ", campaign.unreached())
                            + ": these runs prove nothing about it; run more seeds, or other faults");
        }
        return text.toString();
    }

    private static String verdict(Campaign campaign) {
        if (campaign.found().isPresent()) {
            Campaign.Found found = campaign.found().get();
            return "violated with seed " + found.plan().seed() + ": " + found.violation();
        }
        return "nothing violated"
                + (campaign.undecided() == 0
                        ? ""
                        : ", but " + campaign.undecided() + " of the clients' histories undecided");
    }
}
