package dev.antecedent.snapshot.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The oracle is a map. */
class LedgerTableProperties {

    @Property(tries = 200)
    void itIsAMapAndItsBytesAreTheLedger(@ForAll long seed, @ForAll @IntRange(max = 300) int transfers) {
        Random random = new Random(seed);
        LedgerTable ledger = new LedgerTable(random.nextInt(10));
        LedgerTable replayed = ledger.copy();
        TransferLog log = new TransferLog(transfers);
        Map<Long, Long> map = new HashMap<>();
        for (int transfer = 0; transfer < transfers; transfer++) {
            long from = random.nextInt(40) * 0x1_0000_0000L;
            long to = random.nextLong() >> random.nextInt(64);
            long amount = random.nextLong() >> random.nextInt(64);
            ledger.transfer(from, to, amount);
            log.append(from, to, amount);
            map.merge(from, -amount, Long::sum);
            map.merge(to, amount, Long::sum);
        }

        assertThat(ledger.size()).isEqualTo(map.size());
        map.forEach((account, balance) -> assertThat(ledger.balance(account)).isEqualTo(balance));
        assertThat(LedgerTable.of(ledger.bytes())).isEqualTo(ledger).hasSameHashCodeAs(ledger);
        TransferLog.replay(log.bytes(transfers), replayed);
        assertThat(replayed).isEqualTo(ledger);
    }

    @Example
    void whatDiffersIsNotEqual() {
        LedgerTable ledger = new LedgerTable(1);
        ledger.add(1, 5);
        LedgerTable other = ledger.copy();
        other.add(1, 1);
        LedgerTable more = ledger.copy();
        more.add(2, 0);

        assertThat(ledger).isNotEqualTo(other).isNotEqualTo(more).isNotEqualTo(new Object());
        assertThat(ledger.balance(7)).isZero();
    }

    @Example
    void countsAreNotNegativeAndFitTheBytes() {
        LedgerTable ledger = new LedgerTable(1);
        ledger.add(1, 5);
        TransferLog log = new TransferLog(1);
        log.append(1, 2, 3);

        for (int count : new int[] {-1, 2, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LedgerTable.of(ledger.bytes().putInt(0, count)))
                    .withMessage("found a count of %d accounts, wanted 0 to 1, by the bytes that are left", count);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TransferLog.replay(log.bytes(1).putInt(0, count), ledger))
                    .withMessage("found a count of %d transfers, wanted 0 to 1, by the bytes that are left", count);
        }
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Example
    void anAccountIsThereOnce() {
        LedgerTable ledger = new LedgerTable(2);
        ledger.add(1, 5);
        ledger.add(2, 5);
        ByteBuffer bytes = ledger.bytes();
        bytes.putLong(4, 7).putLong(13, 7);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerTable.of(bytes))
                .withMessage("account 7 is there twice, wanted each once");
    }
}
