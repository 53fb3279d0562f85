package dev.antecedent.dag;

/**
 * An event that fits its index and is not in it yet. What it would cause can be asked, which is how its frame is found;
 * an event whose frame is wrong leaves no trace.
 */
public final class EventDraft {

    private final CausalityIndex index;
    private final IndexedEvent drafted;
    private final int size;

    EventDraft(CausalityIndex index, IndexedEvent drafted, int size) {
        this.index = index;
        this.drafted = drafted;
        this.size = size;
    }

    /** The event. */
    public Event event() {
        return drafted.event();
    }

    /**
     * Whether that event is a forkless cause of this one.
     *
     * @throws UnknownEventException if it has not been added
     * @throws IllegalStateException if another event was added since: it may have taken this one's place on its branch
     */
    public boolean hasForklessCause(EventId observed) {
        return index.isForklessCause(this, observed);
    }

    /** The event to add, as long as the index is this draft's and as it was. */
    IndexedEvent drafted(CausalityIndex asking, int sizeNow) {
        if (asking != index) {
            throw new IllegalStateException("event " + event().id() + " was drafted by another index");
        }
        if (size != sizeNow) {
            throw new IllegalStateException("event " + event().id() + " was drafted after " + size
                    + " events, and now there are " + sizeNow + "; draft it again");
        }
        return drafted;
    }
}
