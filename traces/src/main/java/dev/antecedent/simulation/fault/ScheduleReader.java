package dev.antecedent.simulation.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the text of a schedule, word by word. */
final class ScheduleReader {

    private static final Pattern WORD = Pattern.compile("[^\\s;]+|;");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,13})\\.\\.([0-9]{1,13})");
    private static final Pattern CHANCE = Pattern.compile("([0-9]{1,3})%");
    private static final Pattern RATE = Pattern.compile("([+-][0-9]{1,4})%");
    private static final String OFFSET = "[+-][0-9]{1,13}";
    private static final String PROCESS = "[0-9]{1,6}";
    private static final String END = ";";

    private record Word(int column, String text) {}

    private final List<Word> words;
    private final int end;
    private final List<Fault> faults = new ArrayList<>();
    private Optional<NetworkFaults> network = Optional.empty();
    private int next;

    ScheduleReader(String text) {
        words = WORD.matcher(text)
                .results()
                .map(match -> new Word(match.start() + 1, match.group()))
                .toList();
        end = text.length() + 1;
    }

    FaultSchedule schedule() {
        while (next < words.size()) {
            int clause = next;
            read(clause);
            requireCompatible(clause);
            if (next < words.size()) {
                word(END, "; or the end");
            }
        }
        return new FaultSchedule(network.orElse(NetworkFaults.NONE), faults);
    }

    private void read(int clause) {
        switch (word("[a-z]+", "network, partition, crash, skew or byzantine").text()) {
            case "network" -> {
                if (network.isPresent()) {
                    throw complaint(words.get(clause), "the network once");
                }
                network = Optional.of(network());
            }
            case "partition" -> faults.add(checked(() -> new Fault.Partition(period(), groups())));
            case "crash" -> faults.add(checked(this::crash));
            case "skew" -> faults.add(checked(() -> new Fault.Skew(process(), rate(), offset())));
            case "byzantine" ->
                faults.add(checked(() -> new Fault.Byzantine(
                        process(),
                        word("[a-z-]+", "a behaviour, such as equivocate").text())));
            default -> throw complaint(words.get(clause), "network, partition, crash, skew or byzantine");
        }
    }

    private NetworkFaults network() {
        NetworkFaults read = NetworkFaults.NONE;
        TreeSet<String> seen = new TreeSet<>();
        while (!atEnd()) {
            Word property = word("delay|drop|duplicate|reorder", "delay, drop, duplicate, reorder, ; or the end");
            if (!seen.add(property.text())) {
                throw complaint(property, property.text() + " once");
            }
            NetworkFaults before = read;
            read = switch (property.text()) {
                case "delay" -> before.withDelay(checked(this::span));
                case "drop" -> before.withDrop(chance());
                case "duplicate" -> before.withDuplicate(chance());
                default -> before.withReorder(chance());
            };
        }
        return read;
    }

    private Fault crash() {
        int process = process();
        if (!atEnd() && words.get(next).text().contains("..")) {
            Period period = period();
            return new Fault.Outage(
                    process,
                    period,
                    word("disk|no-disk", "disk or no-disk").text().equals("disk"));
        }
        return new Fault.Crash(process, number(word("[0-9]{1,13}", "a time such as 80, or a period such as 120..300")));
    }

    private Period period() {
        MatchResult range = match(RANGE, "a period in ticks, such as 100..400");
        return new Period(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
    }

    private Span span() {
        MatchResult range = match(RANGE, "a range of ticks, such as 1..30");
        return new Span(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
    }

    private Percent chance() {
        return checked(() -> new Percent(
                Integer.parseInt(match(CHANCE, "a chance, such as 5%").group(1))));
    }

    private int rate() {
        return Integer.parseInt(
                match(RATE, "the clock's rate, such as +10% or -5%").group(1));
    }

    private long offset() {
        return atEnd() ? 0 : number(word(OFFSET, "the clock's offset, such as +50, ; or the end"));
    }

    private int process() {
        return Integer.parseInt(word(PROCESS, "the number of a process").text());
    }

    private List<SortedSet<Integer>> groups() {
        String one = PROCESS + "(\\.\\." + PROCESS + ")?";
        String group = one + "(," + one + ")*+";
        Word word = word(group + "(\\|" + group + ")*+", "groups of processes, such as 0..2|3,5");
        List<SortedSet<Integer>> groups = new ArrayList<>();
        for (String members : word.text().split("\\|", -1)) {
            SortedSet<Integer> read = new TreeSet<>();
            for (String part : members.split(",", -1)) {
                String[] bounds = part.split("\\.\\.", -1);
                int last = Integer.parseInt(bounds[bounds.length - 1]);
                for (int member = Integer.parseInt(bounds[0]); member <= last; member++) {
                    read.add(member);
                }
            }
            groups.add(read);
        }
        return groups;
    }

    private boolean atEnd() {
        return next == words.size() || words.get(next).text().equals(END);
    }

    private MatchResult match(Pattern pattern, String wanted) {
        return pattern.matcher(word(pattern.pattern(), wanted).text())
                .results()
                .findFirst()
                .orElseThrow();
    }

    private Word word(String pattern, String wanted) {
        if (next == words.size()) {
            throw new MalformedSchedule(end, "the end", wanted);
        }
        Word word = words.get(next);
        if (!word.text().matches(pattern)) {
            throw complaint(word, wanted);
        }
        next++;
        return word;
    }

    private static long number(Word word) {
        return Long.parseLong(word.text());
    }

    /** What the words make, where they are out of bounds: the complaint is about the last of them. */
    private <T> T checked(Supplier<T> made) {
        int first = next;
        try {
            return made.get();
        } catch (IllegalArgumentException outOfBounds) {
            throw bounds(words.get(Math.max(first, next - 1)), outOfBounds);
        }
    }

    private void requireCompatible(int clause) {
        try {
            FaultSchedule unused = new FaultSchedule(NetworkFaults.NONE, faults);
        } catch (IllegalArgumentException incompatible) {
            throw bounds(words.get(clause), incompatible);
        }
    }

    /** The records say "wanted; found ...". */
    private static MalformedSchedule bounds(Word word, IllegalArgumentException outOfBounds) {
        String[] parts = String.valueOf(outOfBounds.getMessage()).split("; found ", -1);
        return new MalformedSchedule(word.column(), parts[parts.length - 1], parts[0]);
    }

    private static MalformedSchedule complaint(Word word, String wanted) {
        return new MalformedSchedule(word.column(), "\"" + word.text() + "\"", wanted);
    }
}
