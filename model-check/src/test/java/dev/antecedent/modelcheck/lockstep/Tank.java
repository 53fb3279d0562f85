package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tank of {@code src/test/resources/tank}, right, and wrong in one way each. */
class Tank implements SpecifiedProtocol<Tank.Content> {

    static final int CAPACITY = 3;

    /** The state; {@code opened} is not part of the specification and stays 0 where the tank is right. */
    record Content(int level, boolean open, int opened) {}

    @Override
    public String specification() {
        return "Tank";
    }

    @Override
    public List<Content> initialStates() {
        return IntStream.rangeClosed(0, CAPACITY)
                .mapToObj(level -> new Content(level, false, 0))
                .toList();
    }

    @Override
    public Optional<Content> apply(Content tank, Call call) {
        return switch (call.action()) {
            case "Open" -> tank.open() ? Optional.empty() : Optional.of(opened(tank));
            case "Shut" ->
                tank.open() ? Optional.of(new Content(tank.level(), false, tank.opened())) : Optional.empty();
            case "Leak" ->
                tank.level() > 0
                        ? Optional.of(new Content(tank.level() - 1, tank.open(), tank.opened()))
                        : Optional.empty();
            default -> fill(tank, amount(call));
        };
    }

    Content opened(Content tank) {
        return new Content(tank.level(), true, tank.opened());
    }

    Optional<Content> fill(Content tank, int amount) {
        return tank.open() && tank.level() + amount <= CAPACITY
                ? Optional.of(new Content(tank.level() + amount, true, tank.opened()))
                : Optional.empty();
    }

    static int amount(Call call) {
        return (int) ((Value.Int) call.arguments().values().iterator().next()).value();
    }

    @Override
    public State variables(Content tank) {
        return State.of(Map.of("level", Value.of(tank.level()), "valve", Value.of(tank.open() ? "open" : "shut")));
    }

    @Override
    public boolean inScope(Content tank) {
        return true;
    }

    /** Always fills up. */
    static Tank wrongValue() {
        return new Tank() {
            @Override
            Optional<Content> fill(Content tank, int amount) {
                return super.fill(tank, amount).map(full -> new Content(CAPACITY, true, 0));
            }
        };
    }

    /** Overflows. */
    static Tank tooEager() {
        return new Tank() {
            @Override
            Optional<Content> fill(Content tank, int amount) {
                return tank.open() ? Optional.of(new Content(tank.level() + amount, true, 0)) : Optional.empty();
            }
        };
    }

    /** Never fills up. */
    static Tank tooShy() {
        return new Tank() {
            @Override
            Optional<Content> fill(Content tank, int amount) {
                return super.fill(tank, amount).filter(after -> after.level() < CAPACITY);
            }
        };
    }

    /** Remembers whether it was ever opened. */
    static Tank notInjective() {
        return new Tank() {
            @Override
            Content opened(Content tank) {
                return new Content(tank.level(), true, 1);
            }
        };
    }
}
