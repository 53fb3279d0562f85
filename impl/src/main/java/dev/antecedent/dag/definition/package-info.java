/**
 * The rules as they are defined, by who observes whom, for graphs of a few hundred events: what an auditor reads first,
 * and what the tests hold {@link dev.antecedent.dag.CausalityIndex} and all that stands on it against. No vector is kept
 * here, no order of arrival plays a part but for the numbers of branches, and no code is shared with the index.
 *
 * <ol>
 *   <li>{@link dev.antecedent.dag.definition.Reachability}: who observes whom
 *   <li>{@link dev.antecedent.dag.definition.Forks}: who forks, and who sees it
 *   <li>{@link dev.antecedent.dag.definition.DefinedForklessCause}: witnesses and their stake
 *   <li>{@link dev.antecedent.dag.definition.DefinedFrames}: frames and roots
 *   <li>{@link dev.antecedent.dag.definition.DefinedElection}: votes and the Atropos
 *   <li>{@link dev.antecedent.dag.definition.DefinedBlocks}: what is confirmed
 *   <li>{@link dev.antecedent.dag.definition.DefinedBranches} and {@link
 *       dev.antecedent.dag.definition.DefinedVectors}: what the entries of the index's vectors mean
 * </ol>
 *
 * <p>Each is about the events that its graph had when it was made.
 */
@NullMarked
package dev.antecedent.dag.definition;

import org.jspecify.annotations.NullMarked;
