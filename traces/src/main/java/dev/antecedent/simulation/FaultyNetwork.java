package dev.antecedent.simulation;

import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network with independent faults for each copy. Copies that may not overtake wait for those before them. */
final class FaultyNetwork implements Network {

    private record Channel(Value sender, Value recipient) {}

    private final NetworkFaults faults;
    private final Map<Channel, Long> lastArrival = new HashMap<>();

    FaultyNetwork(NetworkFaults faults) {
        this.faults = faults;
    }

    @Override
    public List<Copy> transmit(Value sender, Value recipient, long now, SplitMix64 random) {
        Channel channel = new Channel(sender, recipient);
        int count = random.chance(faults.duplicate()) ? 2 : 1;
        List<Copy> copies = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            long arrival = now + faults.delay().draw(random);
            if (!random.chance(faults.reorder())) {
                arrival = Math.max(arrival, lastArrival.getOrDefault(channel, now));
                lastArrival.put(channel, arrival);
            }
            copies.add(new Copy(arrival, random.chance(faults.drop())));
        }
        return copies;
    }
}
