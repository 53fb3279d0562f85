package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import java.util.List;
import java.util.Locale;

/** Operations for people, one a line, with their lines in the file and their processes in columns. */
final class OperationTable {

    private OperationTable() {}

    static String of(List<Operation> operations) {
        int lines = width(operations.stream().map(OperationText::lines).toList());
        int processes = width(
                operations.stream().map(o -> OperationText.process(o.process())).toList());
        StringBuilder text = new StringBuilder();
        for (Operation operation : operations) {
            text.append(String.format(
                    Locale.ROOT,
                    "    lines %-" + lines + "s  %-" + processes + "s  %s\n",
                    OperationText.lines(operation),
                    OperationText.process(operation.process()),
                    OperationText.of(operation)));
        }
        return text.toString();
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }
}
