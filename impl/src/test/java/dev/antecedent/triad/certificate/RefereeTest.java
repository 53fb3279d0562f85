package dev.antecedent.triad.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nine leaves under the rule (2, 3); the proposer of ballot 1 is 00, of ballot 2 is 10. */
final class RefereeTest {

    private static final Payload A = new Payload("a");
    private static final Payload B = new Payload("b");
    private static final Payload INVALID = new Payload("invalid");

    private final Evidence leaves = new Evidence(Rule.of(2, 3), new IdealSignatures());
    private final Referee referee = new Referee(Rule.of(2, 3), leaves.signatures(), value -> !value.equals(INVALID));

    private final Statement.Prepare vote = new Statement.Prepare(1, 1, A);

    @ParameterizedTest
    @ValueSource(strings = {"ideal", "ed25519"})
    void aQuorumIsBelieved(String scheme) {
        SignatureScheme signatures = scheme.equals("ideal") ? new IdealSignatures() : new Ed25519Signatures("test");
        Evidence signing = new Evidence(Rule.of(2, 3), signatures);
        Referee judge = new Referee(Rule.of(2, 3), signatures, value -> true);
        Certificate certificate = signing.certificate(vote, "00", "01", "02", "20", "21", "22");
        assertThat(judge.certified(vote, certificate).believed().orElseThrow().vote())
                .isEqualTo(vote);
        Statement.Prepare other = new Statement.Prepare(1, 1, B);
        Certificate.Share share = signing.share("00", vote);
        assertThat(signatures.verifies(share.place(), other, share.signature())).isFalse();
        assertThat(signatures.verifies(Address.of("01"), vote, share.signature()))
                .isFalse();
    }

    /** Encodings that replace unpaired surrogates would make these texts one. */
    @Test
    void aSignatureIsOfOneTextOnly() {
        SignatureScheme signatures = new Ed25519Signatures("test");
        Statement who = new Statement.Commit(1, 1, new Payload("who?"));
        Statement other = new Statement.Commit(1, 1, new Payload("who\ud800"));
        Signature signature = signatures.signer(Address.of("0")).sign(who).signature();
        assertThat(signatures.verifies(Address.of("0"), who, signature)).isTrue();
        assertThat(signatures.verifies(Address.of("0"), other, signature)).isFalse();
    }

    @Test
    void aTriadThatIsNotFullIsNotEnough() {
        assertFlaw(leaves.certificate(vote, "00", "01", "02", "20", "21"), Flaw.TOO_FEW_MEMBERS);
    }

    @Test
    void aRegionThatIsMissingIsMissed() {
        assertFlaw(leaves.certificate(vote, "00", "01", "02"), Flaw.TOO_FEW_MEMBERS);
    }

    @Test
    void aMemberCountsOnce() {
        Certificate triad = leaves.triad("0", vote);
        assertFlaw(new Certificate.OfRegion(Address.ROOT, List.of(triad, triad)), Flaw.REPEATED_MEMBER);
    }

    @Test
    void aMemberOfAnotherRegionDoesNotCount() {
        Certificate stranger = new Certificate.OfRegion(
                Address.of("0"), List.of(leaves.share("00", vote), leaves.share("01", vote), leaves.share("12", vote)));
        assertFlaw(new Certificate.OfRegion(Address.ROOT, List.of(stranger)), Flaw.FOREIGN_MEMBER);
        assertFlaw(leaves.triad("0", vote), Flaw.FOREIGN_MEMBER);
        assertFlaw(leaves.share("00", vote), Flaw.FOREIGN_MEMBER);
        assertFlaw(
                new Certificate.OfRegion(Address.ROOT, Collections.nCopies(3, leaves.triad("", vote))),
                Flaw.FOREIGN_MEMBER);
    }

    @Test
    void aRepresentativesWordIsNotEnough() {
        Certificate claimed = new Certificate.OfRegion(Address.of("0"), List.of());
        assertFlaw(
                new Certificate.OfRegion(Address.ROOT, List.of(claimed, leaves.triad("1", vote))),
                Flaw.TOO_FEW_MEMBERS);
    }

    @Test
    void anotherStatementDoesNotCount() {
        Certificate certificate =
                leaves.certificate(new Statement.Prepare(1, 1, B), "00", "01", "02", "10", "11", "12");
        assertFlaw(certificate, Flaw.OTHER_STATEMENT);
        assertFlaw(
                leaves.certificate(new Statement.Prepare(2, 1, A), "00", "01", "02", "10", "11", "12"),
                Flaw.OTHER_STATEMENT);
        assertFlaw(
                leaves.certificate(new Statement.Commit(1, 1, A), "00", "01", "02", "10", "11", "12"),
                Flaw.OTHER_STATEMENT);
    }

    @Test
    void ballotsAndDecreesCountFromOne() {
        for (Statement.Prepare early : List.of(new Statement.Prepare(1, 0, A), new Statement.Prepare(0, 1, A))) {
            Certificate everybody = leaves.certificate(early, "00", "01", "02", "10", "11", "12");
            assertThat(referee.certified(early, everybody).flaw()).contains(Flaw.UNKNOWN_BALLOT);
        }
    }

    @Test
    void aSignatureInAnotherNameIsForged() {
        Certificate.Share own = leaves.share("00", vote);
        Certificate.Share forged = new Certificate.Share(Address.of("01"), vote, own.signature());
        Certificate triad = new Certificate.OfRegion(Address.of("0"), List.of(own, forged, leaves.share("02", vote)));
        assertFlaw(new Certificate.OfRegion(Address.ROOT, List.of(triad)), Flaw.FORGED_SIGNATURE);
    }

    @Test
    void aFreeBallotMayProposeAnything() {
        Proposal proposal = leaves.proposal("00", 1, A, leaves.statuses(1, "0", "2"));
        assertThat(referee.justified(proposal).believed()).isPresent();
    }

    @Test
    void proposalsAreForTheirProposersTheirBallotsAndValidValues() {
        Certificate statuses = leaves.statuses(1, "0", "2");
        assertFlaw(leaves.proposal("01", 1, A, statuses), Flaw.WRONG_PROPOSER);
        assertFlaw(leaves.proposal("10", 2, A, statuses), Flaw.OTHER_STATEMENT);
        assertFlaw(leaves.proposal("00", 0, A, statuses), Flaw.UNKNOWN_BALLOT);
        assertFlaw(leaves.proposal("00", 1, INVALID, statuses), Flaw.INVALID_VALUE);
        assertFlaw(leaves.proposal("00", 1, A, leaves.statuses(1, "0")), Flaw.TOO_FEW_MEMBERS);
        assertFlaw(new Proposal(leaves.share("00", vote), statuses), Flaw.OTHER_STATEMENT);
    }

    @Test
    void theHighestLockHasToBeProposedAgain() {
        Lock lock = new Lock(1, A, leaves.certificate(vote, "00", "01", "02", "10", "11", "12"));
        Certificate statuses = leaves.statuses(2, new TreeMap<>(Map.of("02", lock)), "0", "2");
        assertThat(referee.justified(leaves.proposal("10", 2, A, statuses)).believed())
                .isPresent();
        assertFlaw(leaves.proposal("10", 2, B, statuses), Flaw.NOT_THE_HIGHEST_LOCK);
    }

    @Test
    void aLockWithoutItsCertificateIsNoLock() {
        Lock unbacked = new Lock(1, B, leaves.certificate(vote, "00", "01", "02", "10", "11", "12"));
        Certificate statuses = leaves.statuses(2, new TreeMap<>(Map.of("02", unbacked)), "0", "2");
        assertFlaw(leaves.proposal("10", 2, B, statuses), Flaw.UNBACKED_LOCK);
        Lock late = new Lock(2, A, unbacked.backing());
        assertFlaw(
                leaves.proposal("10", 2, A, leaves.statuses(2, new TreeMap<>(Map.of("02", late)), "0", "2")),
                Flaw.LOCK_NOT_EARLIER);
    }

    private void assertFlaw(Certificate certificate, Flaw flaw) {
        assertThat(referee.certified(vote, certificate).flaw()).contains(flaw);
    }

    private void assertFlaw(Proposal proposal, Flaw flaw) {
        assertThat(referee.justified(proposal).flaw()).contains(flaw);
    }
}
