package dev.antecedent.simulation.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.simulation.Violation;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.cut.Frontier;
import dev.antecedent.snapshot.ledger.Account;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two shards with 100 each, and one payment of 10 from the first to the second. */
final class SnapshotJudgeTest {

    private static final ProcessId A = new ProcessId("a");
    private static final ProcessId B = new ProcessId("b");
    private static final Transfer TEN = new Transfer(new Account(A, "x"), new Account(B, "x"), 10);
    private static final Transfer OTHER_TEN = new Transfer(new Account(A, "y"), new Account(B, "x"), 10);

    private final SnapshotJudge<String> judge = new SnapshotJudge<>(200);

    private static SnapshotPart part(ProcessId process, long balance, Transfer... channel) {
        return new SnapshotPart(new Shard(process, new TreeMap<>(Map.of("x", balance))), List.of(channel));
    }

    private String verdict(SnapshotPart a, SnapshotPart b) {
        return verdict(a, b, 0);
    }

    /** Of a cut in which the second shard knows so many events of the first, which has one. */
    private String verdict(SnapshotPart a, SnapshotPart b, long known) {
        Frontier frontier = Frontier.of(
                Map.of(A, VectorTimestamp.of(Map.of(A, 1L, B, 0L)), B, VectorTimestamp.of(Map.of(A, known, B, known))));
        return judge.verdict(1, List.of(a, b), frontier)
                .map(Violation::property)
                .orElse("nothing");
    }

    @Test
    void sentAndReceivedBefore() {
        judge.sent("m", TEN, Set.of());
        judge.received("m", Set.of());

        assertThat(verdict(part(A, 90), part(B, 110))).isEqualTo("nothing");
        assertThat(verdict(part(A, 100), part(B, 110))).isEqualTo(SnapshotJudge.CONSERVATION);
        assertThat(judge.isCrossed(1)).isFalse();
    }

    @Test
    void sentBeforeAndReceivedAfter() {
        judge.sent("m", TEN, Set.of());
        judge.received("m", Set.of(1));

        assertThat(verdict(part(A, 90), part(B, 100, TEN))).isEqualTo("nothing");
        assertThat(verdict(part(A, 90), part(B, 100))).isEqualTo(SnapshotJudge.CONSERVATION);
        assertThat(verdict(part(A, 90), part(B, 100, OTHER_TEN))).isEqualTo(SnapshotJudge.CHANNEL_STATE);
        assertThat(judge.isCrossed(1)).isTrue();
        assertThat(judge.isCrossed(2)).isFalse();
    }

    @Test
    void sentBeforeAndNotReceived() {
        judge.sent("m", TEN, Set.of());

        assertThat(verdict(part(A, 90), part(B, 100, TEN))).isEqualTo("nothing");
        assertThat(verdict(part(A, 90), part(B, 110))).isEqualTo(SnapshotJudge.CHANNEL_STATE);
    }

    @Test
    void sentAfterAndReceivedBefore() {
        judge.sent("m", TEN, Set.of(1));
        judge.received("m", Set.of());

        assertThat(verdict(part(A, 100), part(B, 110), 2)).isEqualTo(SnapshotJudge.CONSERVATION);
        assertThat(verdict(part(A, 90), part(B, 110), 2)).isEqualTo(SnapshotJudge.CONSISTENT_CUT);
        assertThat(verdict(part(A, 90), part(B, 110), 1)).isEqualTo(SnapshotJudge.FRONTIER_TEST);
    }

    @Test
    void paymentsOfEqualContentAreToldApart() {
        String again = new String(new char[] {'m'});
        judge.sent("m", TEN, Set.of());
        judge.sent(again, TEN, Set.of());
        judge.received(again, Set.of());

        assertThat(verdict(part(A, 80), part(B, 110, TEN))).isEqualTo("nothing");
        assertThat(verdict(part(A, 80), part(B, 110, TEN, TEN))).isEqualTo(SnapshotJudge.CONSERVATION);
    }
}
