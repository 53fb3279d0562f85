package dev.antecedent.linearizability.verdict;

import java.util.List;

/**
 * What a verdict took.
 *
 * @param configurations visited by the search; 0 if a rule decided alone
 * @param rules what decided, each named once, in order: the rules of deciders, {@code search}
 * @param parts into how many independent parts the history fell
 */
public record Effort(long configurations, List<String> rules, int parts) {
    public Effort {
        rules = List.copyOf(rules);
    }
}
