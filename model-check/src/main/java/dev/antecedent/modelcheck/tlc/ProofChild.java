package dev.antecedent.modelcheck.tlc;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tla2sany.drivers.FrontEndException;
import tla2sany.drivers.SANY;
import tla2sany.modanalyzer.SpecObj;
import tla2sany.semantic.AssumeNode;
import tla2sany.semantic.Errors;
import tla2sany.semantic.LeafProofNode;
import tla2sany.semantic.LevelNode;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.NonLeafProofNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.ProofNode;
import tla2sany.semantic.TheoremNode;
import util.SimpleFilenameToStream;

/**
 * The main class of the child JVM that parses a proof: SANY keeps static state as TLC does, so it too runs once a JVM.
 *
 * <p>SANY ends with status 0 also where it found errors, so its errors are asked for one by one. What a module states is
 * read from its syntax tree: its axioms, its theorems, and every step of a proof that says OMITTED or nothing at all.
 */
public final class ProofChild {

    /** Starts every line of ours on the output. */
    static final String MARK = "@proof ";

    static final String ERROR = "error";
    static final String AXIOM = "axiom";
    static final String THEOREM = "theorem";
    static final String GAP = "gap";

    /** Steps that name something and prove nothing. */
    private static final Set<String> WITHOUT_PROOF = Set.of("$Take", "$Have", "$Witness");

    private final PrintStream out;

    private ProofChild(PrintStream out) {
        this.out = out;
    }

    /** Parses the module in the file of the first argument and prints what it states. */
    public static void main(String[] arguments) throws FrontEndException {
        Locale.setDefault(Locale.ROOT);
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ProofChild child = new ProofChild(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        SpecObj spec = new SpecObj(arguments[0], new SimpleFilenameToStream());
        SANY.frontEndMain(spec, arguments[0], silent);
        if (!child.errors(spec)) {
            child.outline(spec.getExternalModuleTable().getRootModule());
        }
    }

    private boolean errors(SpecObj spec) {
        boolean found = false;
        for (@Nullable
        Errors errors : new Errors[] {
            spec.getInitErrors(), spec.getParseErrors(), spec.getGlobalContextErrors(), spec.getSemanticErrors()
        }) {
            if (errors != null && !errors.isSuccess()) {
                found = true;
                for (String text : errors.getAborts()) {
                    line(ERROR, 0, text);
                }
                for (String text : errors.getErrors()) {
                    line(ERROR, 0, text);
                }
            }
        }
        if (!found
                && (spec.getExternalModuleTable() == null
                        || spec.getExternalModuleTable().getRootModule() == null)) {
            line(ERROR, 0, "it could not be parsed");
            return true;
        }
        return found;
    }

    private void outline(ModuleNode module) {
        for (AssumeNode assumption : module.getAssumptions()) {
            if (assumption.getIsAxiom() && isOf(assumption, module)) {
                line(
                        AXIOM,
                        lineOf(assumption),
                        assumption.getDef() == null ? "" : assumption.getDef().getName());
            }
        }
        for (TheoremNode theorem : module.getTheorems()) {
            if (isOf(theorem, module)) {
                line(THEOREM, lineOf(theorem), theorem.getName() == null ? "" : theorem.getName());
                gaps(theorem);
            }
        }
    }

    private void gaps(TheoremNode statement) {
        ProofNode proof = statement.getProof();
        if (proof instanceof NonLeafProofNode steps) {
            for (LevelNode step : steps.getSteps()) {
                if (step instanceof TheoremNode claim && !isWithoutProof(claim)) {
                    gaps(claim);
                }
            }
        } else if (!(proof instanceof LeafProofNode leaf) || leaf.getOmitted()) {
            line(GAP, lineOf(statement), proof == null ? "no proof" : "OMITTED");
        }
    }

    private static boolean isWithoutProof(TheoremNode step) {
        return step.getTheorem() instanceof OpApplNode application
                && WITHOUT_PROOF.contains(application.getOperator().getName().toString());
    }

    private static boolean isOf(LevelNode statement, ModuleNode module) {
        return statement.getLocation().source().equals(module.getName().toString());
    }

    private static int lineOf(LevelNode statement) {
        return statement.getLocation().beginLine();
    }

    private void line(String kind, int line, Object text) {
        out.println(MARK + kind + " " + line + " "
                + text.toString().replaceAll("\\s+", " ").strip());
    }
}
