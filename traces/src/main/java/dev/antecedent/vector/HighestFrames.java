package dev.antecedent.vector;

import dev.antecedent.dag.ElectionException;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Lachesis;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.LinkedHashMap;
import java.util.Map;

/** The highest frame that each event of a vector could claim, as the consensus computes it where claims may be low. */
final class HighestFrames {

    private HighestFrames() {}

    static Map<EventId, Frame> of(LachesisVector vector) {
        Validators validators =
                Validators.of(vector.members().stream().map(Member::validator).toList());
        Lachesis lachesis = new Lachesis(validators, vector.epoch(), FrameProfile.LENIENT);
        Map<EventId, Frame> highest = new LinkedHashMap<>();
        for (Told told : vector.events()) {
            Event event = told.event();
            highest.put(event.id(), lachesis.frameOf(event));
            add(lachesis, event);
        }
        return highest;
    }

    /** Where an election fails the event and its roots are there all the same, and frames do not depend on elections. */
    private static void add(Lachesis lachesis, Event event) {
        try {
            lachesis.process(event);
        } catch (ElectionException failed) {
            assert lachesis.index().contains(event.id()) : failed;
        }
    }
}
