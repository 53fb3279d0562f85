(ns antecedent.knossos
  "Linearizability of histories in Knossos' shapes: `(analysis model history)` in place of `knossos.competition/analysis`,
  `knossos.wgl/analysis` and `knossos.linear/analysis`."
  (:require [antecedent.knossos.history :as history]
            [antecedent.knossos.java-model :as java]
            [antecedent.knossos.result :as result])
  (:import (antecedent.knossos.java_model JavaModel)
           (dev.antecedent.linearizability HistoryCheck)
           (dev.antecedent.linearizability.clojure ClojureDefinition ClojureValues StartingAt)
           (dev.antecedent.linearizability.history EventType History HistoryBuilder MalformedHistory Operation Value$Int)
           (dev.antecedent.linearizability.limit Limits)
           (java.time Duration)
           (java.util Optional)
           (java.util.function Function)))

(defn java-model
  "The Java model of that name, such as \"fifo-queue\", as a model for `analysis`: in its initial state, or holding a value
  from the start. All of them and their operations are listed by `antecedent history check --help`.

  Throws IllegalArgumentException if there is none of that name, or it cannot hold that value."
  ([name] (java/java-model name))
  ([name initial] (java/java-model name initial)))

(def ^:private option-names #{:time-limit :budget :explanation :table-bytes})

(defn- limits ^Limits [opts]
  (when-let [unknown (seq (remove option-names (keys opts)))]
    (throw (IllegalArgumentException.
            (str "found the options " (vec unknown) ", wanted some of " (vec (sort option-names))))))
  (let [default Limits/DEFAULT]
    (Limits. (or (:budget opts) (.configurations default))
             (or (:table-bytes opts) (.tableBytes default))
             (or (:explanation opts) (.explanation default))
             (Optional/ofNullable (some-> (:time-limit opts) long Duration/ofMillis)))))

(defn- events
  "The calls' events in the order of the history: [order call type value]."
  [calls]
  (sort-by first
           (mapcat (fn [n {:keys [invoke completion invoked-at completed-at type value]}]
                     (cond-> [[invoked-at n EventType/INVOKE (:value invoke)]]
                       completed-at (conj [completed-at n (if (= :ok type) EventType/OK EventType/FAIL) value])))
                   (range)
                   calls)))

(defn- java-history
  "The events as a history for Java."
  ^History [calls events {:keys [process f value key]}]
  (let [builder (HistoryBuilder. "history")]
    (doseq [[_ n type given] events]
      (let [call (nth calls n)]
        (.add builder (process n call) type (f call) (value n call given) (key call) nil)))
    (.build builder)))

(defn- call-number
  "From an operation of that history to the number of the call that it stands for."
  [events]
  (let [numbers (mapv second events)]
    (fn [^Operation operation]
      (nth numbers (.invokedAt operation)))))

(defn- number [value]
  (.intValueExact (.value ^Value$Int value)))

(defn- told
  "What a model is told of a call."
  [{:keys [invoke type value]}]
  (cond-> {:type :invoke, :f (:f invoke), :value value, :argument (:value invoke)}
    (contains? invoke :key) (assoc :key (:key invoke))
    (= :info type) (assoc :pending true)))

(defn- judged
  "What comes of a history of calls, and how to find the calls again."
  [definition calls events limits as-java]
  {:definition definition
   :call-of (comp calls (call-number events))
   :checked (.check (HistoryCheck. definition (Optional/empty) (Optional/empty) limits)
                    (java-history calls events as-java))})

(defn- by-clojure
  "Judges calls by a Clojure model. Java sees what the model is told of a call as a number, the same for what is equal: it
  has no use for more, and the model gets its own back, also where Java asks what if this call had never returned."
  [model calls limits]
  (let [calls (filterv #(not= :fail (:type %)) calls)
        told (mapv told calls)
        contents (vec (distinct told))
        numbers (zipmap contents (range))
        definition (ClojureDefinition. (.getSimpleName (class model))
                                       model
                                       (reify Function
                                         (apply [_ operation]
                                           (nth contents (number (.argument ^Operation operation))))))]
    (judged definition calls (events calls) limits
            {:process (fn [n _] (ClojureValues/fromClojure n))
             :f (constantly "operation")
             :value (fn [n _ _] (ClojureValues/fromClojure (numbers (told n))))
             :key (constantly nil)})))

(defn- malformed
  "What is wrong with an operation, which is named in place of its line."
  [calls events ^MalformedHistory problem]
  (let [[_ n type] (nth events (dec (.line problem)))
        call (nth calls n)]
    (IllegalArgumentException.
     (str "found " (.found problem) "; wanted " (.wanted problem) "; in "
          (pr-str (if (= EventType/INVOKE type) (:invoke call) (:completion call))))
     problem)))

(defn- by-java
  "Judges calls by a Java model, with all that is known about it."
  [^JavaModel model calls limits]
  (let [events (events calls)]
    (try
      (judged (StartingAt. (.definition model) (.state model)) calls events limits
              {:process (fn [_ call] (ClojureValues/fromClojure (:process (:invoke call))))
               :f (fn [call] (history/name (:f (:invoke call))))
               :value (fn [_ _ given] (ClojureValues/fromClojure given))
               :key (fn [call] (some-> (:key (:invoke call)) ClojureValues/fromClojure))})
      (catch MalformedHistory problem
        (throw (malformed calls events problem))))))

(defn analysis
  "Whether a history is linearizable. The history is a sequence of maps (or records) with :process, :type (:invoke, :ok,
  :fail, :info), :f and :value; :index and further keys are kept, and a Java model looks at :key too. As in Knossos: an
  :ok's value replaces that of its invocation; what failed did not happen; what ended in :info, or not at all, may have
  happened at any time, or never.

  Options:

    :time-limit   milliseconds
    :budget       most configurations to visit
    :explanation  most configurations to visit in order to find out why a history is not linearizable
    :table-bytes  most memory for configurations that lead nowhere

  Gives a map. Its operations are plain maps with the caller's indices.

    :valid?       true, false or :unknown
    :analyzer     :antecedent
    :model        if valid, the model after a linearization
    :configs      if valid, one configuration, after a linearization; if not, those before :op, at most 10:
                  {:model m, :last-op the operation that was linearized last, :pending [operations that were not]}
    :op           the first :ok that cannot be linearized
    :previous-ok  the :ok before it in the history, nil if there is none
    :last-op      the operation that was linearized last before :op, nil if there is none
    :final-paths  a set of vectors of {:op op, :model model after it}, at most 10, each ending in an inconsistent model
    :cause        if unknown, :timeout or :budget
    :antecedent/reason  if not valid, why, in words; if unknown, how far the search got
    :antecedent/core    if not valid, operations that suffice to show it

  Throws what Knossos throws: IllegalArgumentException for indices that are not unique and for an unknown :type,
  RuntimeException for an invocation by a process that is busy, AssertionError for a completion without an invocation and
  for a failure with another value than its invocation. If the model throws, UnusableClojure with that as its cause."
  ([model history] (analysis model history {}))
  ([model history opts]
   (let [limits (limits opts)
         calls (history/calls (history/indexed history))]
     (result/of (assoc (if (instance? JavaModel model)
                         (by-java model calls limits)
                         (by-clojure model calls limits))
                       :model model)))))
