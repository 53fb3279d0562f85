package tlc2.overrides;

import dev.antecedent.modelcheck.tlc.overrides.DagForklessCause;
import dev.antecedent.modelcheck.tlc.overrides.EvidenceFiles;
import dev.antecedent.modelcheck.tlc.overrides.IndexOfDag;
import dev.antecedent.modelcheck.tlc.overrides.OtherOverrides;
import dev.antecedent.modelcheck.tlc.overrides.ReducedDag;
import dev.antecedent.modelcheck.tlc.overrides.TraceLog;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of operator overrides that TLC loads, by this very name.
 *
 * <p>TLC knows only one class of this name. So that another library's overrides (the community modules') keep working
 * beside ours, this one also lists what every other class of its name on the class path lists; it only has to stand
 * before them.
 */
public final class TLCOverrides implements ITLCOverrides {

    /** Called by TLC. */
    public TLCOverrides() {}

    @Override
    @SuppressWarnings("rawtypes") // TLC's interface is older than generics.
    public Class[] get() {
        List<Class<?>> classes = new ArrayList<>(List.of(
                EvidenceFiles.class, TraceLog.class, DagForklessCause.class, IndexOfDag.class, ReducedDag.class));
        classes.addAll(OtherOverrides.below(TLCOverrides.class.getClassLoader()));
        return classes.toArray(Class[]::new);
    }
}
