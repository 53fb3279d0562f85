package dev.antecedent.gate.picture.spacetime;

import java.util.ArrayList;
import java.util.List;

/** The messages of a run while it is read: each is sent once, and then received, perhaps several times, lost, or neither. */
final class Mailbag {

    /** A message on its way. */
    static final class Flight {
        private final String label;
        private final int from;
        private final int sentAt;
        private final int to;
        private final List<Integer> receipts = new ArrayList<>();
        private boolean lost;

        private Flight(String label, int from, int sentAt, int to) {
            this.label = label;
            this.from = from;
            this.sentAt = sentAt;
            this.to = to;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        int sentAt() {
            return sentAt;
        }

        boolean isPending() {
            return receipts.isEmpty() && !lost;
        }

        void receivedAt(int place) {
            receipts.add(place);
        }

        void lose() {
            lost = receipts.isEmpty();
        }
    }

    private final List<Flight> flights = new ArrayList<>();

    /** A message leaves; {@code sentAt} is -1 where nobody knows when. */
    Flight send(String label, int from, int sentAt, int to) {
        Flight flight = new Flight(label, from, sentAt, to);
        flights.add(flight);
        return flight;
    }

    /** Those from one lane to another that have not arrived, the oldest first. */
    List<Flight> pending(int from, int to) {
        return flights.stream()
                .filter(flight -> flight.isPending() && flight.from == from && flight.to == to)
                .toList();
    }

    /** Those that a step sent. */
    List<Flight> messagesFrom(int place) {
        return flights.stream().filter(flight -> flight.sentAt == place).toList();
    }

    /** What became of all of them: a message for each receipt, and one for each that was never received. */
    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (Flight flight : flights) {
            if (flight.receipts.isEmpty()) {
                messages.add(new Message(flight.label, flight.from, flight.sentAt, flight.to, -1, flight.lost));
            }
            for (int place : flight.receipts) {
                messages.add(new Message(flight.label, flight.from, flight.sentAt, flight.to, place, false));
            }
        }
        return messages;
    }
}
