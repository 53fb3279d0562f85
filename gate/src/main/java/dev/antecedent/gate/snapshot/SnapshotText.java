package dev.antecedent.gate.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.cut.Frontier;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.snapshot.file.RecordedProcess;
import dev.antecedent.snapshot.file.TransferInTransit;
import java.math.BigInteger;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A snapshot for people.
 *
 * @param snapshot which
 * @param first how many accounts of a process, and how many transfers
 */
record SnapshotText(GlobalSnapshot snapshot, int first) {

    /** What it is, in a few words. */
    static String title(GlobalSnapshot snapshot) {
        int accounts = snapshot.processes().values().stream()
                .mapToInt(own -> own.accounts().size())
                .sum();
        return (snapshot.epoch() == 0 ? "" : "epoch " + snapshot.epoch() + ", ")
                + count(snapshot.processes().size(), "process", "processes") + ", "
                + count(accounts, "account", "accounts") + ", "
                + count(snapshot.inTransit().size(), "transfer", "transfers") + " in transit";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("snapshot: ").append(title(snapshot)).append("\n\n");
        snapshot.processes().forEach((process, own) -> process(text, process, own));
        transfers(text);
        text.append('\n').append(cut()).append('\n').append(money()).append('\n');
        return text.toString();
    }

    private void process(StringBuilder text, ProcessId process, RecordedProcess own) {
        text.append(String.format(
                Locale.ROOT, "%s  %,d  vector %s\n", printable(process.name()), own.total(), vector(own)));
        own.accounts().entrySet().stream()
                .limit(first)
                .forEach(account -> text.append(String.format(
                        Locale.ROOT, "  %-20s %,20d\n", printable(account.getKey()), account.getValue())));
        rest(text, own.accounts().size(), "account", "accounts");
    }

    private static String vector(RecordedProcess own) {
        StringBuilder entries = new StringBuilder();
        own.vector()
                .entries()
                .forEach((process, count) -> entries.append(entries.length() == 0 ? "" : " ")
                        .append(printable(process.name()))
                        .append('=')
                        .append(count));
        return entries.toString();
    }

    private void transfers(StringBuilder text) {
        text.append(snapshot.inTransit().isEmpty() ? "\nnothing in transit\n" : "\nin transit\n");
        snapshot.inTransit().stream().limit(first).forEach(transfer -> text.append(transfer(transfer)));
        rest(text, snapshot.inTransit().size(), "transfer", "transfers");
    }

    private static String transfer(TransferInTransit transfer) {
        return String.format(
                Locale.ROOT,
                "  %s -> %s  number %d  %,d for %s\n",
                printable(transfer.sender().name()),
                printable(transfer.recipient().name()),
                transfer.number(),
                transfer.amount(),
                printable(transfer.account()));
    }

    private void rest(StringBuilder text, int size, String one, String many) {
        if (size > first) {
            text.append(String.format(
                    Locale.ROOT, "  and %s more; --first %d shows all\n", count(size - first, one, many), size));
        }
    }

    private String cut() {
        SortedMap<ProcessId, VectorTimestamp> vectors = new TreeMap<>();
        snapshot.processes().forEach((process, own) -> vectors.put(process, own.vector()));
        return new Frontier(vectors)
                .gap()
                .map(gap -> "the cut is NOT consistent: " + printable(gap.toString()))
                .orElse("the cut is consistent");
    }

    private String money() {
        BigInteger missing = snapshot.missing();
        String sums = String.format(
                Locale.ROOT,
                "held %,d + in transit %,d, of a supply of %,d: ",
                snapshot.held(),
                snapshot.carried(),
                snapshot.supply());
        if (missing.signum() == 0) {
            return sums + "nothing is missing";
        }
        return sums
                + String.format(Locale.ROOT, missing.signum() > 0 ? "%,d is MISSING" : "%,d TOO MUCH", missing.abs());
    }

    private static String count(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** Names come from files: nothing in them may move the cursor. */
    private static String printable(String name) {
        return name.codePoints().anyMatch(Character::isISOControl)
                ? name.codePoints()
                        .mapToObj(point -> Character.isISOControl(point)
                                ? String.format("\\u%04x", point)
                                : Character.toString(point))
                        .reduce("", String::concat)
                : name;
    }
}
