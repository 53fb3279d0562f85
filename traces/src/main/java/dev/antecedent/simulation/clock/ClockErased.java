package dev.antecedent.simulation.clock;

/** Vector clocks that are lost with a disk. A process that forgets its clock counts its events anew: this must be found. */
public final class ClockErased extends Clocks {

    /** The scenario. */
    public ClockErased() {
        super(false);
    }

    @Override
    public String name() {
        return "clock-erased";
    }

    @Override
    public String description() {
        return "Vector clocks that a restart loses with its disk: they count wrong, which a hunt must find.";
    }
}
