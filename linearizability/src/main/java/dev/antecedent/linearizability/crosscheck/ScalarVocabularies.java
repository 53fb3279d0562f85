package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.history.Value;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Vocabularies for the models of this kind. */
final class ScalarVocabularies {

    /** One in so many values that should be distinct is not, so that the rules have to notice. */
    private static final int REPEATS = 14;

    private static final List<Vocabulary> ALL = List.of(
            ScalarVocabulary.of("register", "register", ScalarVocabularies::register),
            ScalarVocabulary.of("register with nil as a value", "register", ScalarVocabularies::registerWithNil)
                    .inEtcdLogs(),
            ScalarVocabulary.of("register", "register", ScalarVocabularies::register)
                    .startingAt("register from a value that may be written", Value.of(1)),
            ScalarVocabulary.of("cas-register", "cas-register", ScalarVocabularies::casRegister),
            ScalarVocabulary.of("cas-register", "cas-register", ScalarVocabularies::casRegister)
                    .startingAt("cas-register from 0", Value.of(0)),
            ScalarVocabulary.of("cas-register in etcd logs", "cas-register", ScalarVocabularies::casRegister)
                    .inEtcdLogs(),
            ScalarVocabulary.of("owner-mutex", "owner-mutex", ScalarVocabularies::mutex),
            ScalarVocabulary.of("owner-mutex", "owner-mutex", ScalarVocabularies::mutex)
                    .startingAt("owner-mutex from held", Value.of(0)),
            ScalarVocabulary.of("counter of ones", "counter", ScalarVocabularies::counterOfOnes),
            ScalarVocabulary.of("counter down", "counter", ScalarVocabularies::counterDown)
                    .startingAt("counter down from 5", Value.of(5)),
            ScalarVocabulary.of("counter of fetch-adds", "counter", ScalarVocabularies::counterOfFetchAdds),
            ScalarVocabulary.of("counter up and down", "counter", ScalarVocabularies::counterUpAndDown),
            ScalarVocabulary.of("max-register", "max-register", ScalarVocabularies::maxRegister),
            ScalarVocabulary.of("max-register", "max-register", ScalarVocabularies::maxRegister)
                    .startingAt("max-register from 2", Value.of(2)),
            ScalarVocabulary.of("consensus", "consensus", ScalarVocabularies::consensus),
            ScalarVocabulary.of("consensus", "consensus", ScalarVocabularies::consensus)
                    .startingAt("consensus from decided", Value.of(1)),
            ScalarVocabulary.of("timestamp-oracle", "timestamp-oracle", ScalarVocabularies::timestamps),
            ScalarVocabulary.of("timestamp-oracle", "timestamp-oracle", ScalarVocabularies::timestamps)
                    .startingAt("timestamp-oracle from 1", Value.of(1)));

    private ScalarVocabularies() {}

    /** All of them, in the order in which they are compared. */
    static List<Vocabulary> all() {
        return ALL;
    }

    private static Value[] integers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Value::of).toArray(Value[]::new);
    }

    private static Value fresh(int number, RandomGenerator random) {
        return Value.of(random.nextInt(REPEATS) == 0 ? random.nextInt(number + 1) : number);
    }

    private static Offer register(int number, RandomGenerator random) {
        return random.nextInt(5) < 2
                ? Offer.update("write", fresh(number, random))
                : Offer.of("read", Value.nil(), integers(0, number));
    }

    private static Offer registerWithNil(int number, RandomGenerator random) {
        if (random.nextInt(5) < 2) {
            return Offer.update("write", random.nextInt(REPEATS) == 0 ? Value.nil() : fresh(number, random));
        }
        Value[] results = integers(0, number);
        results[random.nextInt(results.length)] = Value.nil();
        return Offer.of("read", Value.nil(), results);
    }

    /** Compare-and-sets mostly from values that may be there; some change nothing. */
    private static Offer casRegister(int number, RandomGenerator random) {
        Value value = fresh(number + 1, random);
        int choice = random.nextInt(8);
        if (choice == 0) {
            return Offer.update("write", value);
        } else if (choice < 5) {
            Value from = number == 0 ? Value.nil() : Value.of(Math.max(0, number - random.nextInt(3)));
            Value to = random.nextInt(8) == 0 ? from : value;
            return new Offer("cas", Optional.empty(), Value.of(from, to), List.of(Value.nil()), random.nextInt(4) > 0);
        }
        return Offer.of("read", Value.nil(), integers(Math.max(0, number - 3), number));
    }

    private static Offer mutex(int number, RandomGenerator random) {
        String f = random.nextBoolean() ? "acquire" : "release";
        return new Offer(f, Optional.empty(), Value.nil(), List.of(Value.nil()), random.nextInt(6) > 0);
    }

    private static Offer counterOfOnes(int number, RandomGenerator random) {
        Value amount = Value.of(random.nextInt(3 * REPEATS) == 0 ? 2 : random.nextInt(REPEATS) == 0 ? 0 : 1);
        return counter(amount, random.nextInt(3), integers(0, number));
    }

    private static Offer counterDown(int number, RandomGenerator random) {
        return counter(Value.of(-2), random.nextInt(3), integers(-number, 5));
    }

    private static Offer counterOfFetchAdds(int number, RandomGenerator random) {
        Value amount = Value.of(random.nextInt(4));
        int choice = random.nextInt(REPEATS) == 0 ? 0 : 1 + random.nextInt(2);
        return counter(amount, choice, integers(0, 2 * number));
    }

    private static Offer counterUpAndDown(int number, RandomGenerator random) {
        Value amount = Value.of(random.nextInt(-1, 4));
        int choice = random.nextInt(REPEATS) == 0 ? 0 : 1 + random.nextInt(2);
        return counter(amount, choice, integers(-1, 2 * number));
    }

    private static Offer counter(Value amount, int choice, Value... counts) {
        return switch (choice) {
            case 0 -> Offer.update("add", amount);
            case 1 -> Offer.of("fetch-add", amount, counts);
            default -> Offer.of("read", Value.nil(), counts);
        };
    }

    private static Offer maxRegister(int number, RandomGenerator random) {
        return random.nextBoolean()
                ? Offer.update("write", Value.of(random.nextInt(number + 2)))
                : Offer.of("read", Value.nil(), integers(0, number + 1));
    }

    private static Offer consensus(int number, RandomGenerator random) {
        if (random.nextBoolean()) {
            return Offer.of("propose", Value.of(random.nextInt(3)), integers(0, 2));
        }
        return Offer.of("read", Value.nil(), Value.nil(), Value.of(0), Value.of(1), Value.of(2));
    }

    private static Offer timestamps(int number, RandomGenerator random) {
        return Offer.of("next", Value.nil(), integers(number, number + 4));
    }
}
