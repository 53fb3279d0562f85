package dev.antecedent.simulation;

/**
 * Where a process runs: its clock, its random numbers, and whether it is up.
 *
 * @param <M> the messages
 */
final class Host<M> implements Surroundings<M> {

    private final Engine<M> engine;
    private final int self;
    private final SimulatedProcess<M> process;
    private final LocalClock clock;
    private final SplitMix64 random;
    private boolean up = true;
    private int life;

    Host(Engine<M> engine, int self, SimulatedProcess<M> process, LocalClock clock, SplitMix64 random) {
        this.engine = engine;
        this.self = self;
        this.process = process;
        this.clock = clock;
        this.random = random;
    }

    boolean isUp() {
        return up;
    }

    void start() {
        process.start(this);
    }

    void receive(int sender, M message) {
        process.receive(sender, message, this);
    }

    /** Tells the process of the timer; false if it was set in an earlier life. */
    boolean expire(int lifeThen, long token) {
        if (!up || lifeThen != life) {
            return false;
        }
        process.expire(token, this);
        return true;
    }

    void crash() {
        up = false;
        life++;
        process.crash();
    }

    void restart(boolean disk) {
        up = true;
        process.restart(disk, this);
    }

    @Override
    public int self() {
        return self;
    }

    @Override
    public int processes() {
        return engine.processes();
    }

    @Override
    public long now() {
        return clock.at(engine.now());
    }

    @Override
    public void send(int recipient, M message) {
        engine.send(self, recipient, message);
    }

    @Override
    public void setTimer(long delay, long token) {
        if (delay < 1) {
            throw new IllegalArgumentException("a timer runs for at least 1 tick; found " + delay);
        }
        engine.plan(clock.after(engine.now(), delay), new Occurrence.Expiry(self, life, token));
    }

    @Override
    public SplitMix64 random() {
        return random;
    }
}
