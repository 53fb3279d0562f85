package dev.antecedent.linearizability.clojure;

import clojure.java.api.Clojure;
import clojure.lang.IFn;

/** Functions of the Clojure part; asking for one loads Clojure and the function's namespace. */
final class ClojureVars {

    private static final IFn REQUIRE = Clojure.var("clojure.core", "require");

    private ClojureVars() {}

    static synchronized IFn function(String namespace, String name) {
        REQUIRE.invoke(Clojure.read(namespace));
        return Clojure.var(namespace, name);
    }
}
