package dev.antecedent.triad.certificate;

import dev.antecedent.triad.Address;
import java.util.List;
import java.util.function.Consumer;

/**
 * Signed statements, put together along the tree: a leaf's is its own share, a region's holds those of enough of its
 * children. Anybody can build one of anything, so it says nothing until the {@link Referee} has been through it.
 */
public sealed interface Certificate {

    /** The leaf or region that it claims to speak for. */
    Address place();

    /** Hands over every share below, children in their order. */
    void forEachShare(Consumer<Share> action);

    /**
     * One leaf's signed statement.
     *
     * @param place the leaf
     * @param statement what it says
     * @param signature the signature of the statement's text, claimed to be the leaf's
     */
    record Share(Address place, Statement statement, Signature signature) implements Certificate {

        @Override
        public void forEachShare(Consumer<Share> action) {
            action.accept(this);
        }
    }

    /**
     * Certificates of a region's children.
     *
     * @param place the region
     * @param children as they were collected
     */
    record OfRegion(Address place, List<Certificate> children) implements Certificate {

        /** Copies the children. */
        public OfRegion {
            children = List.copyOf(children);
        }

        @Override
        public void forEachShare(Consumer<Share> action) {
            children.forEach(child -> child.forEachShare(action));
        }
    }
}
