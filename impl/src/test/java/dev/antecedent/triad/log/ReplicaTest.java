package dev.antecedent.triad.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Ed25519Signatures;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.IdealSignatures;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReplicaTest {

    private static final Rule ALL_TWO = Rule.of(2, 2);

    static Stream<Rule> rules() {
        return Stream.of(
                Rule.of(2), Rule.of(3), ALL_TWO, Rule.of(2, 3), Rule.of(3, 2), Rule.of(3, 3), Rule.of(2, 2, 2));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aDecisionTakesFiveTimesAllTheOthers(Rule rule) {
        Leaves leaves = new Leaves(rule, new IdealSignatures()).start();
        int others = rule.leaves() - 1;
        assertThat(leaves.sent).isEqualTo(others);
        leaves.submit(leaves.referee.rotation().proposer(1).toString(), "a");
        assertThat(leaves.sent).isEqualTo(others + 5L * others);
        assertThat(leaves.delivered.values()).allMatch(values -> values.equals(List.of(payload("a"))));
        assertThat(leaves.rejected).isEmpty();
    }

    @Test
    void realSignaturesDoTheSame() {
        Leaves leaves = new Leaves(Rule.of(2, 3), new Ed25519Signatures("a test")).start();
        leaves.submit("12", "a");
        leaves.submit("01", "b");
        assertThat(leaves.delivered.values()).allMatch(values -> values.equals(List.of(payload("a"), payload("b"))));
        assertThat(leaves.rejected).isEmpty();
    }

    @Test
    void anotherLeafProposesWhenTheProposerIsSilent() {
        Leaves leaves = new Leaves(ALL_TWO, new IdealSignatures()).start();
        leaves.replicas.remove(leaves.referee.rotation().proposer(1));
        leaves.submit("12", "a");
        for (int tick = 0; tick < 20; tick++) {
            leaves.tick();
        }
        leaves.replicas
                .keySet()
                .forEach(leaf -> assertThat(leaves.delivered.get(leaf)).containsExactly(payload("a")));
    }

    @Test
    void nothingIsDecidedByAMinorityAndAllOfItAfterwards() {
        Leaves leaves = new Leaves(ALL_TWO, new IdealSignatures()).start();
        leaves.arrives =
                packet -> packet.sender().parent().equals(packet.recipient().parent());
        leaves.submit("12", "a");
        for (int tick = 0; tick < 40; tick++) {
            leaves.tick();
        }
        assertThat(leaves.delivered.values()).allMatch(List::isEmpty);
        leaves.arrives = packet -> true;
        for (int tick = 0; tick < 100; tick++) {
            leaves.tick();
        }
        assertThat(leaves.delivered.values()).allMatch(values -> values.contains(payload("a")));
    }

    @Test
    void aLeafThatWasAwayLearnsWhatItMissed() {
        Leaves leaves = new Leaves(ALL_TWO, new IdealSignatures()).start();
        Address away = Address.of("22");
        leaves.arrives = packet -> !packet.recipient().equals(away);
        for (int command = 0; command < 50; command++) {
            leaves.submit("00", "c" + command);
        }
        leaves.arrives = packet -> true;
        leaves.submit("22", "last");
        for (int tick = 0; tick < 20; tick++) {
            leaves.tick();
        }
        assertThat(leaves.delivered.get(away))
                .contains(payload("last"))
                .isEqualTo(leaves.delivered.get(Address.of("00")));
    }

    @Test
    void aLeafComesBackWithItsPromises() {
        Leaves leaves = new Leaves(Rule.of(3), new IdealSignatures()).start();
        leaves.arrives = packet -> !(packet.message() instanceof Message.Announced);
        leaves.submit("0", "a");
        leaves.bring(Address.of("0"));
        leaves.bring(Address.of("1"));
        leaves.arrives = packet -> true;
        leaves.submit("1", "b");
        for (int tick = 0; tick < 60; tick++) {
            leaves.tick();
        }
        assertThat(leaves.delivered.values()).allMatch(values -> values.equals(List.of(payload("a"), payload("b"))));
    }

    /** Rule (3, 2): six leaves are left, a quorum, but in every ballot some region's collector is silent. */
    @Test
    void whatIsNotBlockedIsDecidedThoughEveryBallotHasASilentCollector() {
        Leaves leaves = new Leaves(Rule.of(3, 2), new IdealSignatures()).start();
        for (String silent : List.of("00", "11", "22")) {
            leaves.replicas.remove(Address.of(silent));
        }
        leaves.submit("01", "a");
        for (int tick = 0; tick < 400; tick++) {
            leaves.tick();
        }
        assertThat(leaves.delivered.get(Address.of("01"))).containsExactly(payload("a"));
    }

    @Test
    void aCommandThatIsNotValidHoldsNothingUp() {
        Leaves leaves = new Leaves(
                ALL_TWO, new IdealSignatures(), value -> !value.text().contains("bad"));
        leaves.start().replicas.remove(Address.of("00"));
        leaves.replicas.values().forEach(replica -> replica.submit("bad"));
        leaves.submit("12", "a");
        for (int tick = 0; tick < 40; tick++) {
            leaves.tick();
        }
        assertThat(leaves.delivered.get(Address.of("12"))).containsExactly(payload("a"));
        assertThat(leaves.rejected).containsEntry(Flaw.INVALID_VALUE, 8);
    }

    @Test
    void aLateCopyOfACommandIsNobodysWork() {
        Leaves leaves = new Leaves(Rule.of(2), new IdealSignatures()).start();
        leaves.submit("1", "a");
        leaves.submit("0", "a");
        for (int tick = 0; tick < 40; tick++) {
            leaves.tick();
        }
        assertThat(leaves.delivered.get(Address.of("2"))).containsExactly(payload("a"));
        assertThat(leaves.disks.values()).allMatch(disk -> disk.ballot() == 1);
    }

    @Test
    void aLeafThatIsFarBehindCatchesUp() {
        Leaves leaves = new Leaves(Rule.of(2), new IdealSignatures()).start();
        Address away = Address.of("2");
        leaves.arrives = packet -> !packet.recipient().equals(away);
        for (int command = 0; command < 1_050; command++) {
            leaves.submit("0", "c" + command);
        }
        leaves.arrives = packet -> true;
        for (int command = 0; command < 60; command++) {
            leaves.submit("0", "d" + command);
            leaves.tick();
        }
        assertThat(leaves.delivered.get(away)).isEqualTo(leaves.delivered.get(Address.of("0")));
    }

    @Test
    void hostileMessagesAreCountedAndNothingElse() {
        Leaves leaves = new Leaves(ALL_TWO, new IdealSignatures()).start();
        Replica victim = Objects.requireNonNull(leaves.replicas.get(Address.of("01")));
        for (int ballot : new int[] {Integer.MIN_VALUE, -1, 0, 1, 2, Integer.MAX_VALUE}) {
            for (int length = 0; length <= Address.LENGTH_MAX; length++) {
                Certificate empty = new Certificate.OfRegion(new Address(length, 0), List.of());
                for (int decree : new int[] {Integer.MIN_VALUE, 0, 1, Integer.MAX_VALUE}) {
                    Statement.Vote vote = new Statement.Commit(decree, ballot, payload("a"));
                    victim.receive(Address.of("00"), new Message.Part(new Topic.Votes(vote), empty, true));
                    victim.receive(Address.of("00"), new Message.Announced(vote, empty));
                    victim.receive(Address.of("00"), new Message.Asked(decree));
                }
                victim.receive(Address.of("00"), new Message.Part(new Topic.Statuses(ballot), empty, true));
            }
        }
        leaves.network.clear();
        leaves.submit("12", "a");
        assertThat(leaves.delivered.values()).allMatch(values -> values.equals(List.of(payload("a"))));
        assertThat(leaves.rejected).containsKeys(Flaw.FOREIGN_MEMBER, Flaw.TOO_FEW_MEMBERS, Flaw.OUT_OF_REACH);
    }

    private static Payload payload(String command) {
        return new Batch(List.of(command)).payload();
    }
}
