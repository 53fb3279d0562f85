/** The main job: every check of a project, two children at a time, and what came of it. */
@NullMarked
package dev.antecedent.gate.run;

import org.jspecify.annotations.NullMarked;
