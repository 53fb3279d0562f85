package dev.antecedent.snapshot;

import dev.antecedent.clock.ProcessId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The messages that have been sent and not received. Nothing gets lost or comes twice; what differs is the order.
 *
 * @param <M> the messages
 */
public sealed interface Network<M> {

    /**
     * A message with its address.
     *
     * @param sender who sent it
     * @param recipient whom it is for
     * @param message what it says
     * @param <M> the messages
     */
    record Envelope<M>(ProcessId sender, ProcessId recipient, M message) {}

    /** The network with what a process has sent. */
    Network<M> with(ProcessId sender, List<Sending<M>> sent);

    /**
     * A network that delivers in any order. Its messages differ from each other, as they carry numbers or stamps.
     *
     * @param messages the messages on their way
     * @param <M> the messages
     */
    record Unordered<M>(Set<Envelope<M>> messages) implements Network<M> {

        /** Copies the set. */
        public Unordered {
            messages = Collections.unmodifiableSet(new LinkedHashSet<>(messages));
        }

        /** A network without messages. */
        public static <M> Unordered<M> empty() {
            return new Unordered<>(Set.of());
        }

        @Override
        public Unordered<M> with(ProcessId sender, List<Sending<M>> sent) {
            Set<Envelope<M>> more = new LinkedHashSet<>(messages);
            sent.forEach(sending -> more.add(new Envelope<>(sender, sending.recipient(), sending.message())));
            return new Unordered<>(more);
        }

        /** The network after this message has been received. */
        public Unordered<M> without(Envelope<M> received) {
            Set<Envelope<M>> rest = new LinkedHashSet<>(messages);
            rest.remove(received);
            return new Unordered<>(rest);
        }
    }

    /**
     * A network of channels, one from each process to each other, that keep the order.
     *
     * @param channels what is on the way, by sender, then by recipient; no entry for an empty channel
     * @param <M> the messages
     */
    record Ordered<M>(SortedMap<ProcessId, SortedMap<ProcessId, List<M>>> channels) implements Network<M> {

        /** Copies the channels. */
        public Ordered {
            SortedMap<ProcessId, SortedMap<ProcessId, List<M>>> copy = new TreeMap<>();
            channels.forEach((sender, byRecipient) -> {
                SortedMap<ProcessId, List<M>> filled = new TreeMap<>();
                byRecipient.forEach((recipient, messages) -> {
                    if (!messages.isEmpty()) {
                        filled.put(recipient, List.copyOf(messages));
                    }
                });
                if (!filled.isEmpty()) {
                    copy.put(sender, Collections.unmodifiableSortedMap(filled));
                }
            });
            channels = Collections.unmodifiableSortedMap(copy);
        }

        /** A network without messages. */
        public static <M> Ordered<M> empty() {
            return new Ordered<>(Collections.emptySortedMap());
        }

        /** What is on its way on one channel, the oldest first. */
        public List<M> channel(ProcessId sender, ProcessId recipient) {
            return channels.getOrDefault(sender, Collections.emptySortedMap()).getOrDefault(recipient, List.of());
        }

        @Override
        public Ordered<M> with(ProcessId sender, List<Sending<M>> sent) {
            Ordered<M> network = this;
            for (Sending<M> sending : sent) {
                List<M> longer = new ArrayList<>(network.channel(sender, sending.recipient()));
                longer.add(sending.message());
                network = network.with(sender, sending.recipient(), longer);
            }
            return network;
        }

        /** The network after the first message of this channel has been received. */
        public Ordered<M> withoutFirst(ProcessId sender, ProcessId recipient) {
            List<M> channel = channel(sender, recipient);
            return with(sender, recipient, channel.subList(1, channel.size()));
        }

        private Ordered<M> with(ProcessId sender, ProcessId recipient, List<M> messages) {
            SortedMap<ProcessId, SortedMap<ProcessId, List<M>>> changed = new TreeMap<>(channels);
            SortedMap<ProcessId, List<M>> byRecipient =
                    new TreeMap<>(changed.getOrDefault(sender, Collections.emptySortedMap()));
            byRecipient.put(recipient, messages);
            changed.put(sender, byRecipient);
            return new Ordered<>(changed);
        }
    }
}
