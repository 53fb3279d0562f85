package dev.antecedent.snapshot.sync;

/**
 * What bringing a replica up to date costs, in nanoseconds, as measured where it is done. The same parameters and sizes
 * give the same choice everywhere.
 *
 * @param nanosPerByte of a byte on the wire
 * @param nanosPerUpdate of an update: written, read and applied
 * @param nanosPerStateByte of a byte of a value as it is: written, and read into a new value
 */
public record SyncCost(double nanosPerByte, double nanosPerUpdate, double nanosPerStateByte) {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is negative, infinite or no number
     */
    public SyncCost {
        if (!isCost(nanosPerByte) || !isCost(nanosPerUpdate) || !isCost(nanosPerStateByte)) {
            throw new IllegalArgumentException("costs are at least 0 and finite; found " + nanosPerByte + ", "
                    + nanosPerUpdate + " and " + nanosPerStateByte);
        }
    }

    private static boolean isCost(double nanos) {
        return nanos >= 0 && Double.isFinite(nanos);
    }

    /**
     * Whether the value as it is is chosen where both ways are open: only if it costs less.
     *
     * @param asIs what it costs, with the updates that it lacks
     * @param replay what all missing updates cost
     */
    public static boolean choosesAsIs(double asIs, double replay) {
        return asIs < replay;
    }

    /** Of sending and replaying so many updates in so many bytes. */
    public double ofReplay(long updates, long bytes) {
        return nanosPerByte * bytes + nanosPerUpdate * updates;
    }

    /** Of sending and taking over a value of so many bytes as it is. */
    public double ofState(long bytes) {
        return (nanosPerByte + nanosPerStateByte) * bytes;
    }

    /** From how many updates of this size on the value as it is costs less than replaying them. */
    public double crossover(long stateBytes, double bytesPerUpdate) {
        return ofState(stateBytes) / (nanosPerByte * bytesPerUpdate + nanosPerUpdate);
    }
}
