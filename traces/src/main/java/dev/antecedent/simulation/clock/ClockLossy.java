package dev.antecedent.simulation.clock;

/** Vector clocks on a bad network; who comes back finds its clock on its disk. */
public final class ClockLossy extends Clocks {

    /** The scenario. */
    public ClockLossy() {
        super(true);
    }

    @Override
    public String name() {
        return "clock-lossy";
    }

    @Override
    public String description() {
        return "Vector clocks count the events in their past, whatever is lost, cut off or restarted.";
    }
}
