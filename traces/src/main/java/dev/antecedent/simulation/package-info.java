/**
 * The simulator: one thread, virtual time, every choice drawn from one seed.
 *
 * <p>A {@link dev.antecedent.protocol.MessagePassingProtocol} is the state machine, a {@link
 * dev.antecedent.simulation.Scenario} the schedule and the faults as data, a {@link
 * dev.antecedent.simulation.StepListener} sees the steps. The same protocol, scenario and {@link
 * dev.antecedent.simulation.Simulation#VERSION} give the same steps on every machine.
 *
 * <pre>
 *   Scenario ──▶ Simulation ──calls──▶ protocol
 *                 │  ▲   │
 *        sendings │  │   └──steps──▶ StepListener (a TraceRecorder writes them down)
 *                 ▼  │ arrivals, drops
 *               Network
 * </pre>
 */
@NullMarked
package dev.antecedent.simulation;

import org.jspecify.annotations.NullMarked;
