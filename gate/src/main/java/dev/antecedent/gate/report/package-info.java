/** The outputs of the gate: table, Markdown, JSON, JUnit XML and the HTML page, all from the same results. */
@NullMarked
package dev.antecedent.gate.report;

import org.jspecify.annotations.NullMarked;
