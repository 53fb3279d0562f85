/**
 * What goes wrong in a run, as data: a {@link dev.antecedent.simulation.fault.FaultSchedule} says what the network does
 * and which {@link dev.antecedent.simulation.fault.Fault}s come when. It has a text of one line, that is read back to an
 * equal schedule:
 *
 * <pre>
 *   network delay 1..30 drop 5% duplicate 5% reorder 20%; partition 100..400 0..2|3..8; crash 4 120..300 disk; crash 5 80;
 *   skew 2 +10%; byzantine 0 equivocate
 * </pre>
 */
@NullMarked
package dev.antecedent.simulation.fault;

import org.jspecify.annotations.NullMarked;
