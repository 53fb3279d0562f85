package dev.antecedent.gate.launch;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the kit's version and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String kit = Optional.ofNullable(Antecedent.class.getPackage().getImplementationVersion())
                .orElse("(from class files)");
        return new String[] {"antecedent " + kit, "Java " + Runtime.version()};
    }
}
