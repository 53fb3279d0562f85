package dev.antecedent.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GlobalSnapshotTest {

    private static final ProcessId A = new ProcessId("a");
    private static final ProcessId B = new ProcessId("b");

    @Test
    void moneyOnTheWayIsCounted() {
        TransferInTransit onTheWay = new TransferInTransit(A, B, 1, "bob", 10);

        GlobalSnapshot whole = snapshot(90, 0, List.of(onTheWay));

        assertThat(whole.held()).isEqualTo(BigInteger.valueOf(90));
        assertThat(whole.carried()).isEqualTo(BigInteger.TEN);
        assertThat(whole.missing()).isZero();
    }

    /** The published algorithm: A has 100 and sends 10 to B, and both record while it is on its way. */
    @Test
    void withoutChannelStateItIsMissing() {
        assertThat(snapshot(90, 0, List.of()).missing()).isEqualTo(BigInteger.TEN);
    }

    @Test
    void moneyOutOfNothingIsLessThanNothingMissing() {
        assertThat(snapshot(100, 10, List.of()).missing()).isEqualTo(BigInteger.TEN.negate());
    }

    @Test
    void sumsDoNotOverflow() {
        assertThat(snapshot(Long.MAX_VALUE, Long.MAX_VALUE, List.of()).held())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(1));
    }

    @Test
    void messagesComeInTheOrderOfTheirSending() {
        TransferInTransit first = new TransferInTransit(A, B, 1, "bob", 3);
        TransferInTransit second = new TransferInTransit(A, B, 2, "bob", 7);

        assertThat(snapshot(90, 0, List.of(second, first)).inTransit()).containsExactly(first, second);
    }

    @Test
    void aMessageIsThereOnce() {
        TransferInTransit message = new TransferInTransit(A, B, 1, "bob", 3);
        TransferInTransit other = new TransferInTransit(A, B, 1, "bob", 4);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot(90, 0, List.of(message, other)))
                .withMessage("message a -> b number 1 is there twice");
    }

    @Test
    void itsProcessesAreThere() {
        TransferInTransit message = new TransferInTransit(A, new ProcessId("c"), 1, "bob", 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot(90, 0, List.of(message)))
                .withMessage("message a -> c number 1 is of a process that is not among [a, b]");
    }

    @Test
    void vectorsAreOverItsProcesses() {
        RecordedProcess alone = new RecordedProcess(new TreeMap<>(), VectorTimestamp.of(Map.of(A, 0L, B, 0L)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GlobalSnapshot(1, 100, new TreeMap<>(Map.of(A, alone)), List.of()))
                .withMessage("the vector of a is over [a, b] in a snapshot of [a]");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TransferInTransit(A, A, 1, "bob", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new TransferInTransit(A, B, 0, "bob", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new TransferInTransit(A, B, 1, "bob", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TransferInTransit(A, B, 1, "", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> snapshot(-1, 0, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GlobalSnapshot(-1, 100, snapshot(1, 1, List.of()).processes(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new GlobalSnapshot(1, 100, new TreeMap<>(), List.of()));
    }

    private static GlobalSnapshot snapshot(long alice, long bob, List<TransferInTransit> inTransit) {
        VectorTimestamp vector = VectorTimestamp.of(Map.of(A, 1L, B, 0L));
        return new GlobalSnapshot(
                1,
                100,
                new TreeMap<>(Map.of(
                        A, new RecordedProcess(new TreeMap<>(Map.of("alice", alice)), vector),
                        B, new RecordedProcess(new TreeMap<>(Map.of("bob", bob)), vector))),
                inTransit);
    }
}
