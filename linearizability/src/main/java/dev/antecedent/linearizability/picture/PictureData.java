package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.picture.LaneChart.Trait;
import dev.antecedent.linearizability.verdict.Explanation;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the page's scripts draw from. Operations are known by their places in the history, events by their order, and
 * texts by their places in one table, for most of them occur many times.
 */
final class PictureData {

    /** Orders of ten thousand operations are long, and dead ends may have one each. */
    private static final int ORDERED_MAX = 150_000;

    private final Picture picture;
    private final Json json = new Json();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    private PictureData(Picture picture) {
        this.picture = picture;
        List<Operation> operations = picture.history().operations();
        for (int i = 0; i < operations.size(); i++) {
            places.put(operations.get(i).invokedAt(), i);
        }
    }

    static String of(Picture picture) {
        return new PictureData(picture).whole();
    }

    private String whole() {
        json.beginObject().line();
        json.name("events").number(picture.history().events().size()).line();
        operations();
        times();
        remarks();
        sections();
        json.name("core")
                .numbers(places(picture.explanation().map(Explanation::core).orElse(List.of())))
                .line();
        refusals();
        orderings();
        json.name("texts").beginArray().line();
        texts.keySet().forEach(text -> json.string(text).line());
        return json.endArray().endObject().finished();
    }

    private void operations() {
        Map<Value, Integer> lanes = new TreeMap<>(Lanes.ORDER);
        picture.history().operations().forEach(operation -> lanes.put(operation.process(), 0));
        json.name("processes").beginArray();
        int lane = 0;
        for (Map.Entry<Value, Integer> entry : lanes.entrySet()) {
            entry.setValue(lane++);
            json.number(text(OperationText.process(entry.getKey())));
        }
        json.endArray().line();
        OperationTraits traits = OperationTraits.of(picture);
        json.name("operations").beginArray().line();
        for (Operation operation : picture.history().operations()) {
            Event completion = operation.completion();
            json.beginArray();
            json.number(Objects.requireNonNull(lanes.get(operation.process())));
            json.number(operation.invokedAt());
            json.number(completion == null ? -1 : completion.order());
            json.number(text(words(traits.of(operation))));
            json.number(operation.invocation().position().line());
            json.number(completion == null ? -1 : completion.position().line());
            json.number(text(HistoryChart.label(operation)));
            json.number(text(OperationText.name(operation.f())));
            json.number(operation.key() == null ? -1 : text(operation.key().brief()));
            json.number(text(values(operation)));
            json.endArray().line();
        }
        json.endArray().line();
    }

    private static String values(Operation operation) {
        return operation.argument().brief() + " "
                + (operation.isPending() ? "" : operation.result().brief());
    }

    private static String words(Set<Trait> traits) {
        return Arrays.stream(Trait.values())
                .filter(traits::contains)
                .map(Trait::word)
                .collect(Collectors.joining(" "));
    }

    /** How much later each event is than the one before it; nothing where times run backwards or are missing. */
    private void times() {
        List<Event> events = picture.history().events();
        BigInteger latest = events.stream()
                .map(Event::time)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (latest == null) {
            return;
        }
        int backwards = 0;
        json.name("times").beginArray();
        for (Event event : events) {
            BigInteger time = event.time() == null ? latest : event.time();
            backwards += time.compareTo(latest) < 0 ? 1 : 0;
            BigInteger later = time.subtract(latest).max(BigInteger.ZERO);
            json.number(later.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
            latest = latest.max(time);
        }
        json.endArray().line().name("backwards").number(backwards).line();
    }

    private void remarks() {
        json.name("remarks").beginArray().line();
        for (Event remark : picture.remarks()) {
            json.beginArray().number(remark.order()).number(remark.position().line());
            json.number(text(HistoryChart.remark(remark))).endArray().line();
        }
        json.endArray().line();
    }

    private void sections() {
        json.name("sections").beginArray().line();
        for (Section section : picture.sections()) {
            json.beginObject();
            json.name("initial").number(text(section.initial()));
            json.name("operations").numbers(places(section.operations()));
            json.endObject().line();
        }
        json.endArray().line();
    }

    /** What the model says to the operations that it refuses, by operation. */
    private void refusals() {
        json.name("refusals").beginArray();
        picture.deadEnds().groups().stream()
                .flatMap(group -> group.refusals().stream())
                .forEach(refusal -> json.beginArray()
                        .number(places(List.of(refusal.operation())).get(0))
                        .number(text(refusal.reason()))
                        .endArray());
        json.endArray().line();
    }

    private void orderings() {
        int left = ORDERED_MAX;
        json.name("orderings").beginArray().line();
        for (Ordering ordering : picture.orderings()) {
            left -= ordering.operations().size();
            if (left < 0) {
                break;
            }
            json.beginObject().name("name").string(ordering.name());
            json.name("operations").numbers(places(ordering.operations()));
            json.name("states")
                    .numbers(ordering.states().stream().map(this::text).toList());
            json.endObject().line();
        }
        json.endArray().line();
    }

    private List<Integer> places(Collection<Operation> operations) {
        return operations.stream()
                .map(operation -> Objects.requireNonNull(places.get(operation.invokedAt())))
                .toList();
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, any -> texts.size());
    }
}
