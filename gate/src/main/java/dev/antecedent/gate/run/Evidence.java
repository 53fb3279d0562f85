package dev.antecedent.gate.run;

import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.TraceResult;
import dev.antecedent.modelcheck.Finding;
import dev.antecedent.modelcheck.Manifest.TraceEntry;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the gate's verdicts come from. All methods may be called from several threads at once. */
interface Evidence {

    /** Checks a model. */
    ModelRun model(SpecFolder spec, ModelEntry model, Progress progress) throws IOException, InterruptedException;

    /** What the runs of a specification leave uncovered: dead actions, vacuous properties. */
    List<Finding> uncovered(SpecFolder spec, Map<ModelEntry, ModelRun> runs);

    /** Walks an implementation in the scope of a model. */
    Made<LockstepResult> lockstep(SpecFolder spec, ModelEntry model, Progress progress)
            throws IOException, InterruptedException;

    /** Validates a trace. */
    Made<TraceResult> trace(SpecFolder spec, TraceEntry trace, Progress progress)
            throws IOException, InterruptedException;
}
