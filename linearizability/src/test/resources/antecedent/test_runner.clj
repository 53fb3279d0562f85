(ns antecedent.test-runner
  "Runs tests of clojure.test for JUnit: one at a time, with what they say kept apart."
  (:require [clojure.test :as test]))

(defn tests
  "The variables of a namespace that are tests, by name."
  [namespace]
  (require namespace)
  (->> (ns-publics namespace)
       (filter #(:test (meta (val %))))
       (sort-by (comp str key))
       (mapv val)))

(defn outcome
  "What one test comes to: [passed failed threw text]."
  [test-var]
  (let [text (java.io.StringWriter.)
        counts (binding [test/*test-out* text
                         *out* text]
                 (test/run-test-var test-var))]
    [(:pass counts 0) (:fail counts 0) (:error counts 0) (str text)]))
