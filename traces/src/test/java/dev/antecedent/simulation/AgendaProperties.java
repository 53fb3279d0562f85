package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class AgendaProperties {

    private record Planned(long time, int order) {}

    /** By definition: sorted by time, and at the same time by the order of planning. */
    @Property
    void whatIsPlannedComesInTheOrderOfTimeThenOfPlanning(
            @ForAll @Size(max = 600) List<@IntRange(max = 50) Integer> times) {
        Agenda agenda = new Agenda();
        List<Planned> planned = new ArrayList<>();
        for (int order = 0; order < times.size(); order++) {
            planned.add(new Planned(times.get(order), order));
            agenda.plan(times.get(order), new Occurrence.Expiry(0, 0, order));
        }
        planned.sort(Comparator.comparingLong(Planned::time).thenComparingInt(Planned::order));

        List<Planned> came = new ArrayList<>();
        while (!agenda.isEmpty()) {
            long token = ((Occurrence.Expiry) agenda.next()).token();
            came.add(new Planned(agenda.now(), (int) token));
        }
        assertThat(came).isEqualTo(planned);
    }

    /** By definition: the first later time at which the clock shows so much more. */
    @Property
    void aTimerRunsOutAtTheFirstTickThatIsLateEnough(
            @ForAll @IntRange(min = -90, max = 200) int rate,
            @ForAll @LongRange(min = 0, max = 5_000) long time,
            @ForAll @LongRange(min = 1, max = 300) long delay) {
        LocalClock clock = new LocalClock(rate, -3);
        long expected = time + 1;
        while (clock.at(expected) < clock.at(time) + delay) {
            expected++;
        }

        assertThat(clock.after(time, delay)).isEqualTo(expected);
        assertThat(clock.at(time + 1)).isGreaterThanOrEqualTo(clock.at(time));
    }
}
