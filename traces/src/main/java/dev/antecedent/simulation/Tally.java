package dev.antecedent.simulation;

/** Counts messages while a run goes on. */
final class Tally {

    private long sent;
    private long copies;
    private long delivered;
    private long dropped;
    private long missed;
    private long stopped;
    private long overtaken;

    void sent(int copiesNow) {
        sent++;
        copies += copiesNow;
    }

    /** A message was stopped by a partition before it travelled. */
    void stopped() {
        sent(1);
        stopped++;
    }

    void delivered(boolean overtakenOnItsWay) {
        delivered++;
        overtaken += overtakenOnItsWay ? 1 : 0;
    }

    /** A copy has arrived in vain: stopped by a partition, else dropped by the network, else its recipient is down. */
    void lost(boolean byPartition, boolean byNetwork) {
        if (byPartition) {
            stopped++;
        } else if (byNetwork) {
            dropped++;
        } else {
            missed++;
        }
    }

    Traffic traffic() {
        long gone = delivered + dropped + missed + stopped;
        return new Traffic(sent, copies - sent, delivered, dropped, missed, stopped, overtaken, copies - gone);
    }

    void goals(RunRecorder recorder) {
        recorder.reached(Goals.DROPPED, dropped);
        recorder.reached(Goals.DUPLICATED, copies - sent);
        recorder.reached(Goals.OVERTAKEN, overtaken);
        recorder.reached(Goals.PARTITIONED, stopped);
    }
}
