/** Replicas of one value, and how one that lags behind is brought up to date. */
@NullMarked
package dev.antecedent.snapshot.sync;

import org.jspecify.annotations.NullMarked;
