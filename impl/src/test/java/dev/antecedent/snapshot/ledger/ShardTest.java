package dev.antecedent.snapshot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.clock.ProcessId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ShardTest {

    private static final ProcessId P = new ProcessId("p");
    private static final Account X = new Account(P, "x");
    private static final Account Y = new Account(P, "y");
    private static final Account ELSEWHERE = new Account(new ProcessId("q"), "x");

    private final Shard shard = shard(30, 5);

    private static Shard shard(long x, long y) {
        return new Shard(P, new TreeMap<>(Map.of("x", x, "y", y)));
    }

    @Test
    void moneyMoves() {
        Transfer inside = new Transfer(X, Y, 10);

        assertThat(shard.debit(inside).map(paid -> paid.credit(inside))).contains(shard(20, 15));
        assertThat(shard.debit(new Transfer(X, ELSEWHERE, 30)).map(Shard::total))
                .contains(5L);
        assertThat(shard.credit(new Transfer(ELSEWHERE, Y, 7)).total()).isEqualTo(42);
    }

    @Test
    void noAccountGoesBelowZero() {
        assertThat(shard.debit(new Transfer(Y, X, 6))).isEmpty();
        assertThatThrownBy(() -> shard(0, -1)).hasMessage("an account holds 0 at least; found -1 in p/y");
    }

    @Test
    void nothingOverflows() {
        assertThatThrownBy(() -> shard(Long.MAX_VALUE, 1).total()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> shard(Long.MAX_VALUE, 1).credit(new Transfer(Y, X, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void accountsOfOthersAreRefused() {
        assertThatThrownBy(() -> shard.debit(new Transfer(ELSEWHERE, X, 1)))
                .hasMessage("no account q/x in p, which has [x, y]");
        assertThatThrownBy(() -> shard.credit(new Transfer(X, new Account(P, "z"), 1)))
                .hasMessage("no account p/z in p, which has [x, y]");
    }

    @Test
    void transfersAreOfSomethingBetweenTwo() {
        assertThatThrownBy(() -> new Transfer(X, Y, 0)).hasMessage("a transfer is of 1 at least; found 0");
        assertThatThrownBy(() -> new Transfer(X, X, 1))
                .hasMessage("a transfer is between two accounts; found p/x twice");
        assertThat(new Transfer(X, Y, 1).isInside()).isTrue();
        assertThat(new Transfer(X, ELSEWHERE, 1).isInside()).isFalse();
    }
}
