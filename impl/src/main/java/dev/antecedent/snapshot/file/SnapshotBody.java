package dev.antecedent.snapshot.file;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is between header and checksum: the snapshot itself, in its one form. */
final class SnapshotBody {

    private static final Comparator<ProcessId> ORDER = Comparator.comparing(ProcessId::name, ByteSink.NAMES);

    /** A name takes its length and at least one byte; an account also its balance. */
    private static final int NAME_BYTES = 2;

    private static final int ACCOUNT_BYTES = 3;
    private static final int MESSAGE_BYTES = 6;

    private SnapshotBody() {}

    static byte[] write(GlobalSnapshot snapshot) {
        ByteSink sink = new ByteSink();
        sink.number(snapshot.epoch());
        sink.number(snapshot.supply());
        List<ProcessId> processes = new ArrayList<>(snapshot.processes().keySet());
        processes.sort(ORDER);
        sink.number(processes.size());
        processes.forEach(process -> sink.name(process.name()));
        for (ProcessId process : processes) {
            write(sink, processes, Objects.requireNonNull(snapshot.processes().get(process)));
        }
        List<TransferInTransit> messages = new ArrayList<>(snapshot.inTransit());
        messages.sort(Comparator.comparing(TransferInTransit::sender, ORDER)
                .thenComparing(TransferInTransit::recipient, ORDER)
                .thenComparing(TransferInTransit::number));
        sink.number(messages.size());
        messages.forEach(message -> write(sink, processes, message));
        return sink.toByteArray();
    }

    private static void write(ByteSink sink, List<ProcessId> processes, RecordedProcess own) {
        processes.forEach(other -> sink.number(own.vector().entry(other)));
        SortedMap<String, Long> accounts = new TreeMap<>(ByteSink.NAMES);
        accounts.putAll(own.accounts());
        sink.number(accounts.size());
        accounts.forEach((account, balance) -> {
            sink.name(account);
            sink.number(balance);
        });
    }

    private static void write(ByteSink sink, List<ProcessId> processes, TransferInTransit message) {
        sink.number(Collections.binarySearch(processes, message.sender(), ORDER));
        sink.number(Collections.binarySearch(processes, message.recipient(), ORDER));
        sink.number(message.number());
        sink.name(message.account());
        sink.number(message.amount());
    }

    static GlobalSnapshot read(ByteSource source) throws RejectedBytes {
        long epoch = source.number();
        long supply = source.number();
        List<ProcessId> processes = processes(source);
        SortedMap<ProcessId, RecordedProcess> recorded = new TreeMap<>();
        for (ProcessId process : processes) {
            VectorTimestamp vector = vector(source, processes);
            recorded.put(process, new RecordedProcess(accounts(source), vector));
        }
        List<TransferInTransit> messages = messages(source, processes);
        if (source.remaining() > 0) {
            throw new RejectedBytes(
                    Flaw.TRAILING,
                    source.offset(),
                    ByteSource.bytes(source.remaining()) + " more",
                    "the end of the body");
        }
        return new GlobalSnapshot(epoch, supply, recorded, messages);
    }

    private static List<ProcessId> processes(ByteSource source) throws RejectedBytes {
        int start = source.offset();
        int count = source.count(NAME_BYTES, "processes");
        if (count == 0) {
            throw new RejectedBytes(Flaw.MEANING, start, "no processes", "at least 1");
        }
        if ((long) count * count > source.remaining()) {
            throw new RejectedBytes(
                    Flaw.COUNT, start, count + " processes", "so many that their vectors fit the bytes that are left");
        }
        List<ProcessId> processes = new ArrayList<>(count);
        String last = "";
        for (int number = 0; number < count; number++) {
            last = nextName(source, last, "a process");
            processes.add(new ProcessId(last));
        }
        return processes;
    }

    private static VectorTimestamp vector(ByteSource source, List<ProcessId> processes) throws RejectedBytes {
        SortedMap<ProcessId, Long> entries = new TreeMap<>();
        for (ProcessId process : processes) {
            entries.put(process, source.number());
        }
        return new VectorTimestamp(entries);
    }

    private static SortedMap<String, Long> accounts(ByteSource source) throws RejectedBytes {
        int count = source.count(ACCOUNT_BYTES, "accounts");
        SortedMap<String, Long> accounts = new TreeMap<>();
        String last = "";
        for (int number = 0; number < count; number++) {
            last = nextName(source, last, "an account");
            accounts.put(last, source.number());
        }
        return accounts;
    }

    private static List<TransferInTransit> messages(ByteSource source, List<ProcessId> processes) throws RejectedBytes {
        int count = source.count(MESSAGE_BYTES, "messages");
        List<TransferInTransit> messages = new ArrayList<>(count);
        long[] last = {-1, -1, -1};
        for (int number = 0; number < count; number++) {
            int start = source.offset();
            long[] name = {process(source, processes), process(source, processes), source.numberFrom(1, "number")};
            if (name[0] == name[1]) {
                throw new RejectedBytes(Flaw.MEANING, start, "a message to its sender", "two processes");
            }
            if (Arrays.compare(name, last) <= 0) {
                throw new RejectedBytes(Flaw.ORDER, start, "a message that is not after the one before", "one that is");
            }
            last = name;
            messages.add(new TransferInTransit(
                    processes.get((int) name[0]),
                    processes.get((int) name[1]),
                    name[2],
                    source.name("an account"),
                    source.numberFrom(1, "amount")));
        }
        return messages;
    }

    private static long process(ByteSource source, List<ProcessId> processes) throws RejectedBytes {
        int start = source.offset();
        long number = source.number();
        if (number >= processes.size()) {
            throw new RejectedBytes(
                    Flaw.MEANING, start, "process number " + number, "at most " + (processes.size() - 1));
        }
        return number;
    }

    private static String nextName(ByteSource source, String last, String what) throws RejectedBytes {
        int start = source.offset();
        String name = source.name(what);
        if (!last.isEmpty() && ByteSink.NAMES.compare(name, last) <= 0) {
            throw new RejectedBytes(
                    Flaw.ORDER, start, "\"" + name + "\" after \"" + last + "\"", "names in order, each once");
        }
        return name;
    }
}
