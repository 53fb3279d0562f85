package dev.antecedent.triad.certificate;

import dev.antecedent.triad.Address;

/**
 * Signatures as the specification assumes them: a signature is the fact that the leaf signed the statement, and only a
 * {@link Signer} makes such facts. For exploration and simulation, where real ones would cost more than everything else.
 */
public final class IdealSignatures implements SignatureScheme {

    @Override
    public String name() {
        return "ideal";
    }

    @Override
    public Signer signer(Address leaf) {
        return statement -> new Certificate.Share(leaf, statement, new Fact(leaf, statement));
    }

    @Override
    public boolean verifies(Address leaf, Statement statement, Signature signature) {
        return signature instanceof Fact fact && fact.leaf.equals(leaf) && fact.isOf(statement);
    }

    /** Not a record: a public constructor would let anybody sign. Equal facts are equal. */
    private static final class Fact implements Signature {

        private final Address leaf;
        private final Statement statement;

        private Fact(Address leaf, Statement statement) {
            this.leaf = leaf;
            this.statement = statement;
        }

        /** By the signed text: what a status has beside it can be of any size, and is not what was signed. */
        private boolean isOf(Statement other) {
            return statement == other || statement.text().equals(other.text());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fact that && leaf.equals(that.leaf) && isOf(that.statement);
        }

        @Override
        public int hashCode() {
            return 31 * leaf.hashCode() + statement.text().hashCode();
        }

        @Override
        public String toString() {
            return "by " + leaf;
        }
    }
}
