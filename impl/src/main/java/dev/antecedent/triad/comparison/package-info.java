/**
 * Triadic consensus beside what there is: how many faults and how many messages, in closed form. Messages are counted
 * from one process to another, where nothing is lost or sent twice and the leader is correct; what a process sends to
 * itself is none. Requests of clients and answers to them are left out throughout.
 */
@NullMarked
package dev.antecedent.triad.comparison;

import org.jspecify.annotations.NullMarked;
