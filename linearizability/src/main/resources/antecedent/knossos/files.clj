(ns antecedent.knossos.files
  "Models in files of their own, and the values of histories as they were written."
  (:require [antecedent.knossos.model :as model]
            [clojure.edn :as edn]
            [clojure.string :as string])
  (:import (clojure.lang LineNumberingPushbackReader)
           (dev.antecedent.linearizability.clojure UnusableClojure)
           (dev.antecedent.linearizability.history Position)
           (java.io File PushbackReader StringReader)))

(defn- words
  "What was thrown, in one line; what the compiler throws only says where."
  [^Throwable thrown]
  (let [^Throwable root (if-let [cause (when (:clojure.error/phase (ex-data thrown)) (ex-cause thrown))] cause thrown)]
    (or (first (string/split-lines (str (ex-message root))))
        (.getSimpleName (class root)))))

(defn- unusable [^File file line column message cause]
  (UnusableClojure. (.toPath file)
                    (when (and line (pos? line)) (Position. (int line) (int (max 1 (or column 1)))))
                    message
                    cause))

(defn- evaluated
  "Evaluates the forms of a file one after the other; gives the namespace that the last of them left."
  [^File file ^LineNumberingPushbackReader reader]
  (let [end (Object.)]
    (loop []
      (let [line (.getLineNumber reader)
            form (try
                   (read {:eof end} reader)
                   (catch Exception thrown
                     (throw (unusable file
                                      (or (:clojure.error/line (ex-data thrown)) line)
                                      (:clojure.error/column (ex-data thrown))
                                      (str "found text that Clojure cannot read: " (words thrown))
                                      thrown))))]
        (if (identical? end form)
          *ns*
          (do
            (try
              (eval form)
              (catch UnusableClojure thrown (throw thrown))
              (catch Throwable thrown
                (when (instance? OutOfMemoryError thrown) (throw thrown))
                (let [{:clojure.error/keys [line column source]} (ex-data thrown)
                      here? (or (nil? source) (= (.getName file) (.getName (File. (str source)))))]
                  (throw (unusable file
                                   (or (when here? line) (:line (meta form)))
                                   (or (when here? column) (:column (meta form)))
                                   (str "Clojure code that fails: " (words thrown))
                                   thrown)))))
            (recur)))))))

(defn- load-namespace
  "Evaluates a file. One that declares no namespace of its own sees Model, step, inconsistent and inconsistent?."
  [^File file]
  (let [fresh 'antecedent.model-file]
    (remove-ns fresh)
    (binding [*ns* (create-ns fresh)
              *file* (.getPath file)
              *warn-on-reflection* false]
      (refer-clojure)
      (refer 'antecedent.knossos.model :only '[Model step inconsistent inconsistent?])
      (with-open [reader (LineNumberingPushbackReader. (StringReader. (slurp file :encoding "UTF-8")))]
        (evaluated file reader)))))

(defn- names [namespace]
  (->> (ns-publics namespace)
       keys
       (map str)
       (remove #(re-find #"^(map)?->" %))
       sort))

(defn- made
  "A model: the variable's value, or what that function makes, of an initial value if there is one."
  [^File file variable value initial]
  (letfn [(fail [message cause] (throw (unusable file nil nil (str variable ": " message) cause)))]
    (if (fn? value)
      (try
        (apply value initial)
        (catch Exception thrown
          (fail (str "found a function that fails "
                     (if (seq initial) (str "with the initial value " (pr-str (first initial))) "without an initial value")
                     ": " (words thrown))
                thrown)))
      (if (seq initial)
        (fail "found a model, wanted a function that makes one of an initial value; leave out --initial" nil)
        value))))

(defn load-model
  "The model of that variable in a file of Clojure. If the variable holds a function, it makes the model, of the initial
  value if there is one, which is given as EDN.

  Throws UnusableClojure if there is none."
  [path variable initial]
  (let [file (File. (str path))
        namespace (load-namespace file)
        found (when-not (string/blank? variable)
                (try
                  (ns-resolve namespace (symbol variable))
                  (catch ClassNotFoundException _ nil)))]
    (when-not (var? found)
      (throw (unusable file nil nil
                       (str "found no variable " variable ", wanted one of " (string/join ", " (names namespace)))
                       nil)))
    (let [initial (when initial
                    [(try
                       (edn/read-string {:default (fn [_ value] value)} initial)
                       (catch RuntimeException thrown
                         (throw (UnusableClojure. (str "--initial: found text that is no EDN: " (words thrown)) thrown))))])
          value (made file variable @found initial)]
      (try
        (model/protocol-of value)
        (catch IllegalArgumentException thrown
          (throw (unusable file nil nil (str variable ": " (ex-message thrown)) thrown))))
      value)))

(defn events
  "The events of a history in EDN, as Clojure reads them: one vector or list of maps, or the maps alone."
  [text]
  (let [end (Object.)
        reader (PushbackReader. (StringReader. text))
        forms (into []
                    (take-while #(not (identical? end %)))
                    (repeatedly #(edn/read {:eof end, :default (fn [_ value] value)} reader)))]
    (if (and (= 1 (count forms)) (sequential? (first forms)))
      (vec (first forms))
      forms)))

(defn text
  "As EDN, in full."
  [value]
  (binding [*print-length* nil
            *print-level* nil
            *print-namespace-maps* false]
    (pr-str value)))
