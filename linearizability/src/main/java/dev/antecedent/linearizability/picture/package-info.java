/**
 * Pictures of histories, judged or not: a page that one can walk through, a static drawing, and plain text. They know
 * verdicts and explanations, and nothing about how these were found.
 *
 * <p>The general half (lanes, bars, points on them: {@link LaneChart}, {@link LaneSvg}, and the page's scale, chart and
 * overview scripts) knows nothing of histories and serves any diagram with processes as lanes.
 */
@NullMarked
package dev.antecedent.linearizability.picture;

import org.jspecify.annotations.NullMarked;
