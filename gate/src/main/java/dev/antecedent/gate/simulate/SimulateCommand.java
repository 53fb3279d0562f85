package dev.antecedent.gate.simulate;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.simulation.Judged;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.hunt.Campaign;
import dev.antecedent.simulation.hunt.Shrinker;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a scenario: once, with many seeds, or until something is violated. */
@Command(
        name = "simulate",
        description = "Run a scenario in the simulator. The same options give the same bytes, on every machine.",
        footer = {
            "",
            "A schedule is clauses with semicolons between them; times are ticks, processes are numbered from 0:",
            "  network delay A..B drop P%% duplicate P%% reorder P%%   what the network does to messages",
            "  partition A..B 0..2|3..8                             these do not hear of those for a while",
            "  crash 4 120..300 disk                                gone for a while; or no-disk, or 'crash 5 80' for good",
            "  skew 2 +10%% -50                                      a clock that is too fast, and behind at the start",
            "  byzantine 0 equivocate                               a behaviour that the scenario knows",
            "",
            "Exit status: 0 nothing violated (with --seeds: and every goal reached), 1 a violation or an unreached goal,",
            "2 a history was undecided, 3 unusable input. A hunt is 0 when its budget ran out without a violation.",
            "",
            "Examples:",
            "  antecedent simulate --list",
            "  antecedent simulate --scenario clock-lossy --seed 42",
            "  antecedent simulate --scenario clock-lossy --schedule 'network drop 20%%; crash 1 50..90 disk'",
            "  antecedent simulate --scenario clock-lossy --seeds 100",
            "  antecedent simulate --hunt --scenario clock-erased"
        })
public final class SimulateCommand implements Callable<Integer> {

    private static final long RUNS_MAX = 10_000_000;
    private static final long BUDGET = 1_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--list", description = "List the scenarios, with their options and goals.")
    private boolean list;

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Option(names = "--seeds", paramLabel = "N", description = "Run N seeds, the first as --seed says.")
    private @Nullable Long seeds;

    @Option(names = "--hunt", description = "Run seed after seed until something is violated, and shrink that run.")
    private boolean hunt;

    @Option(names = "--budget", paramLabel = "N", description = "With --hunt: how many seeds at most (default: 1000).")
    private @Nullable Long budget;

    @Override
    public Integer call() {
        requireSense();
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            out.print(ScenarioText.all());
            out.flush();
            return ExitCode.AS_EXPECTED.status();
        }
        try {
            ExitCode status = hunt ? hunt(out) : seeds != null ? runMany(out, seeds) : runOnce(out);
            out.flush();
            return status.status();
        } catch (IllegalArgumentException senseless) {
            throw misuse(String.valueOf(senseless.getMessage()));
        }
    }

    private ExitCode runOnce(PrintWriter out) {
        RunPlan plan = plans.plans().apply(plans.seed());
        Judged judged = Judged.of(plan.scenario(), plan.record(), Limits.DEFAULT);
        records.write(judged.outcome(), plan.options());
        out.print(RunText.of(plan, judged));
        return status(judged);
    }

    private ExitCode runMany(PrintWriter out, long count) {
        Campaign campaign = campaign(new SimulateProgress(spec.commandLine().getErr(), count), count);
        out.print(CampaignText.of(campaign, plans.described()));
        if (campaign.found().isPresent() || !campaign.unreached().isEmpty()) {
            return ExitCode.VIOLATED;
        }
        return campaign.undecided() > 0 ? ExitCode.UNDECIDED : ExitCode.AS_EXPECTED;
    }

    private ExitCode hunt(PrintWriter out) {
        long count = budget == null ? BUDGET : budget;
        SimulateProgress progress = new SimulateProgress(spec.commandLine().getErr(), count);
        Campaign campaign = campaign(progress, count);
        if (campaign.found().isEmpty()) {
            out.print(CampaignText.of(campaign, plans.described()));
            if (records.areGiven()) {
                out.println("There is no run to write down: no file was written.");
            }
            return ExitCode.AS_EXPECTED;
        }
        Shrinker.Result shrunk = Shrinker.shrink(campaign.found().get(), progress::shrunk);
        progress.erase();
        RunPlan plan = shrunk.found().plan();
        Judged judged = Judged.of(plan.scenario(), plan.record(), Limits.DEFAULT);
        records.write(judged.outcome(), plan.options());
        out.print(HuntText.of(campaign, shrunk, judged));
        return ExitCode.VIOLATED;
    }

    private Campaign campaign(SimulateProgress progress, long count) {
        Campaign campaign = Campaign.run(plans.scenario(), plans.plans(), plans.seed(), count, progress::ran);
        progress.erase();
        return campaign;
    }

    private static ExitCode status(Judged judged) {
        if (judged.violation().isPresent()) {
            return ExitCode.VIOLATED;
        }
        return judged.isUndecided() ? ExitCode.UNDECIDED : ExitCode.AS_EXPECTED;
    }

    private void requireSense() {
        if (list && (hunt || seeds != null || plans.isGiven())) {
            throw misuse("--list goes alone");
        }
        if (hunt && seeds != null) {
            throw misuse("--hunt runs as many seeds as --budget says; leave out --seeds");
        }
        if (budget != null && !hunt) {
            throw misuse("--budget is for --hunt; add it, or say --seeds");
        }
        if (seeds != null && records.areGiven()) {
            throw misuse("--trace, --history and --snapshot write one run; leave out --seeds");
        }
        if (records.areTheSame()) {
            throw misuse("--trace, --history, --snapshot: found the same file twice, wanted different files");
        }
        requireWithin("--seeds", seeds);
        requireWithin("--budget", budget);
    }

    private void requireWithin(String option, @Nullable Long found) {
        if (found != null && (found < 1 || found > RUNS_MAX)) {
            throw misuse(option + ": found " + found + ", wanted 1 to " + RUNS_MAX);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
