package dev.antecedent.gate.simulate;

import dev.antecedent.simulation.RunPlan;
import java.util.Map;

/** The command that runs a plan again. */
public final class ReplayCommand {

    private ReplayCommand() {}

    /** One line for a shell; options that are as they are by themselves are left out. */
    public static String of(RunPlan plan) {
        StringBuilder text = new StringBuilder("./antecedent simulate --scenario ")
                .append(plan.scenario().name())
                .append(" --seed ")
                .append(plan.seed());
        for (Map.Entry<String, String> option : plan.options().values().entrySet()) {
            String usual = plan.scenario().defaults().text(option.getKey());
            if (!option.getValue().equals(usual)) {
                text.append(
                                PlanOptions.FLAGS.contains(option.getKey())
                                        ? " --" + option.getKey() + " "
                                        : " --set " + option.getKey() + "=")
                        .append(option.getValue());
            }
        }
        text.append(" --schedule '").append(plan.schedule()).append('\'');
        if (plan.events() != plan.scenario().events()) {
            text.append(" --events ").append(plan.events());
        }
        return text.toString();
    }
}
