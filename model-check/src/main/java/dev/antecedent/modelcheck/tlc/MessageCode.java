package dev.antecedent.modelcheck.tlc;

/** The codes of TLC's {@code -tool} messages that this package reads; the numbers are TLC's own. */
public final class MessageCode {
    public static final int GENERAL_ERROR = 1000;
    public static final int OUT_OF_MEMORY = 1001;
    public static final int OUT_OF_MEMORY_LAST = 1003;
    public static final int INITIAL_STATE_ERROR = 2102;
    public static final int NESTED_EXPRESSION = 2103;
    public static final int ASSUMPTION_FALSE = 2104;
    public static final int INVARIANT_VIOLATED_INITIALLY = 2107;
    public static final int PROPERTY_VIOLATED_INITIALLY = 2108;
    public static final int INVARIANT_VIOLATED = 2110;
    public static final int ACTION_PROPERTY_VIOLATED = 2112;
    public static final int DEADLOCK = 2114;
    public static final int TEMPORAL_PROPERTY_VIOLATED = 2116;
    public static final int BACK_TO_STATE = 2122;
    public static final int ASSERT_FAILED = 2132;
    public static final int FINISHED = 2186;
    public static final int SUCCESS = 2193;
    public static final int DEPTH = 2194;
    public static final int TOTALS = 2199;
    public static final int SIMULATION_TOTALS = 2210;
    public static final int STATE = 2217;
    public static final int STUTTERING = 2218;
    public static final int SANY_FINISHED = 2219;
    public static final int SANY_STARTED = 2220;
    public static final int CONFIG_NAMES_FIRST = 2222;
    public static final int CONFIG_NAMES_LAST = 2243;
    public static final int LIVENESS_UNDER_SYMMETRY = 2279;
    public static final int CONFIG_UNDEFINED_OPERATOR = 2280;
    public static final int CONFIG_SUBSTITUTION_NOT_CONSTANT = 2281;
    public static final int PARSING_FAILED = 3002;

    private MessageCode() {}
}
