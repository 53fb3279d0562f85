package dev.antecedent.snapshot.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One end of a link between two processes: every message arrives once, if what is sent often enough arrives at all.
 * Immutable. Who keeps it on disk writes it together with what the messages changed, in one step, before anything is sent,
 * and may then crash at any moment. Written apart from each other, a crash between the two would lose a message that the
 * link takes for handed over, or hand it over twice.
 *
 * <p>Messages are numbered, sent again until acknowledged, and handed over once. On an ordered link one that comes early
 * waits for those before it; on an unordered one it is handed over at once. Two ends make a link, both of the same kind.
 *
 * @param ordered whether messages are handed over in the order in which they were sent
 * @param sent how many have been sent from here
 * @param unacknowledged those of them that the other end is not known to have, by number
 * @param complete the messages 1 to this number have all come
 * @param ahead those that have come beyond it, by number
 * @param <M> the messages
 */
public record ReliableLink<M>(
        boolean ordered, long sent, SortedMap<Long, M> unacknowledged, long complete, SortedMap<Long, M> ahead) {

    /**
     * What a packet has brought.
     *
     * @param link the link after it
     * @param messages the messages to hand over, in order
     * @param <M> the messages
     */
    public record Arrival<M>(ReliableLink<M> link, List<M> messages) {

        /** Copies the list. */
        public Arrival {
            messages = List.copyOf(messages);
        }
    }

    /** Copies the maps. */
    public ReliableLink {
        unacknowledged = Collections.unmodifiableSortedMap(new TreeMap<>(unacknowledged));
        ahead = Collections.unmodifiableSortedMap(new TreeMap<>(ahead));
    }

    /** A new link that keeps the order of messages. */
    public static <M> ReliableLink<M> keepingOrder() {
        return new ReliableLink<>(true, 0, Collections.emptySortedMap(), 0, Collections.emptySortedMap());
    }

    /** A new link that hands messages over as they come. */
    public static <M> ReliableLink<M> withoutOrder() {
        return new ReliableLink<>(false, 0, Collections.emptySortedMap(), 0, Collections.emptySortedMap());
    }

    /** The link after one more message has been sent; its packet is the last of {@link #unacknowledgedPackets}. */
    public ReliableLink<M> send(M message) {
        SortedMap<Long, M> more = new TreeMap<>(unacknowledged);
        more.put(sent + 1, message);
        return new ReliableLink<>(ordered, sent + 1, more, complete, ahead);
    }

    /** What there is to send, or to send again. */
    public List<Packet.Data<M>> unacknowledgedPackets() {
        List<Packet.Data<M>> packets = new ArrayList<>();
        unacknowledged.forEach((number, message) -> packets.add(new Packet.Data<>(number, message)));
        return packets;
    }

    /** The packet of the message that was sent last. */
    public Packet.Data<M> lastPacket() {
        Long last = unacknowledged.lastKey();
        return new Packet.Data<>(last, Objects.requireNonNull(unacknowledged.get(last)));
    }

    /** The other end has the message of that number. */
    public ReliableLink<M> acknowledged(Packet.Acknowledgement<M> acknowledgement) {
        SortedMap<Long, M> rest = new TreeMap<>(unacknowledged);
        rest.remove(acknowledgement.number());
        return new ReliableLink<>(ordered, sent, rest, complete, ahead);
    }

    /** A message has come; it is to be acknowledged also where it came before. */
    public Arrival<M> received(Packet.Data<M> data) {
        if (data.number() <= complete || ahead.containsKey(data.number())) {
            return new Arrival<>(this, List.of());
        }
        SortedMap<Long, M> waiting = new TreeMap<>(ahead);
        waiting.put(data.number(), data.message());
        long through = complete;
        List<M> inOrder = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.firstKey() == through + 1) {
            through++;
            inOrder.add(waiting.remove(through));
        }
        return new Arrival<>(
                new ReliableLink<>(ordered, sent, unacknowledged, through, waiting),
                ordered ? inOrder : List.of(data.message()));
    }
}
