(ns antecedent.documentation-test
  "Evaluates what docs/clojure.md shows."
  (:require [clojure.java.io :as io]
            [clojure.string :as string]
            [clojure.test :refer [deftest is]])
  (:import (java.io PushbackReader StringReader)))

(defn- blocks
  "The code between ```clojure and ```, block by block."
  [text]
  (map second (re-seq #"(?ms)^```clojure\n(.*?)^```$" text)))

(defn- evaluated
  "Evaluates all forms of a text; gives the value of the last."
  [text]
  (let [end (Object.)
        reader (PushbackReader. (StringReader. text))]
    (loop [value nil]
      (let [form (read {:eof end} reader)]
        (if (identical? end form)
          value
          (recur (eval form)))))))

(defn- steps
  "A block as [code wanted] in turns; wanted is nil after the last claim."
  [block]
  (loop [lines (string/split-lines block), code [], steps []]
    (if-let [[line & more] (seq lines)]
      (if (string/starts-with? line ";=> ")
        (recur more [] (conj steps [(string/join "\n" code) (subs line 4)]))
        (recur more (conj code line) steps))
      (conj steps [(string/join "\n" code) nil]))))

(deftest what-the-page-shows-is-so
  (let [page (slurp (io/file (System/getProperty "antecedent.home" "..") "docs" "clojure.md"))
        steps (mapcat steps (blocks page))]
    (is (< 5 (count (keep second steps))))
    (binding [*ns* (create-ns 'antecedent.documentation)]
      (refer-clojure)
      (doseq [[code wanted] steps]
        (let [found (evaluated code)]
          (when wanted
            (is (= (read-string wanted) found) code)))))))
