package dev.antecedent.gate.picture.spacetime;

/**
 * A step of a run.
 *
 * @param place where it stands among all steps, from 0
 * @param index its number in the trace, from 1
 * @param lane the process that took it, -1 where it is the network's
 * @param about the lane of the sender whose message the network acts on, -1 where it acts on none
 * @param number which of its lane's steps it is, from 1; 0 where it has no lane
 * @param call the action with its arguments
 * @param observed what is known of the state after it; may be empty
 * @param recorded how many snapshots the process has recorded by it, 0 where it records none in this step
 */
public record Step(int place, long index, int lane, int about, int number, String call, String observed, int recorded) {

    /** Whether a process took it. */
    public boolean isEvent() {
        return lane >= 0;
    }
}
