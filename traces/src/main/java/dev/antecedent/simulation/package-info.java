/**
 * The simulator: one thread, virtual time, every choice drawn from one seed. It serves every protocol alike.
 *
 * <pre>
 *   SimulationScenario ──builds──▶ Stage: SimulatedProcesses and a Watch
 *          │                          │  ▲          ▲
 *          │draws                sends│  │receives  │sees all of it
 *          ▼                          ▼  │          │
 *   FaultSchedule ──────────────▶   Engine ─────────┘
 *                                     │
 *   RunRecorder ◀──actions, operations, goals── processes and watch
 * </pre>
 *
 * <p>A {@link dev.antecedent.simulation.SimulatedProcess} is told what happens to it and acts on its {@link
 * dev.antecedent.simulation.Surroundings}. The {@link dev.antecedent.simulation.Engine} runs them through a {@link
 * dev.antecedent.simulation.fault.FaultSchedule}. A {@link dev.antecedent.simulation.SimulationScenario} puts it all
 * together, and is found by {@link java.util.ServiceLoader}: add its class to {@code
 * META-INF/services/dev.antecedent.simulation.SimulationScenario}. A {@link dev.antecedent.simulation.RunPlan} is all
 * that determines a run: the same plan and {@link dev.antecedent.simulation.Engine#VERSION} give the same {@link
 * dev.antecedent.simulation.Outcome} on every machine, to the byte.
 *
 * <p>A system that is one state machine, a {@link dev.antecedent.protocol.MessagePassingProtocol}, is run by {@link
 * dev.antecedent.simulation.Simulation}: its processes share the state. {@link dev.antecedent.simulation.Scenario} is its
 * pace and its network, a {@link dev.antecedent.simulation.StepListener} sees the steps.
 */
@NullMarked
package dev.antecedent.simulation;

import org.jspecify.annotations.NullMarked;
