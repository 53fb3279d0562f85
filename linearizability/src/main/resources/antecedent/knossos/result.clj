(ns antecedent.knossos.result
  "Verdicts as Knossos' maps."
  (:require [antecedent.knossos.java-model :as java]
            [antecedent.knossos.model :as model])
  (:import (antecedent.knossos.java_model JavaModel)
           (dev.antecedent.linearizability CheckedHistory)
           (dev.antecedent.linearizability.clojure ClojureModel)
           (dev.antecedent.linearizability.history Operation)
           (dev.antecedent.linearizability.limit Limit)
           (dev.antecedent.linearizability.model ModelDefinition Part SequentialModel Step$Next)
           (dev.antecedent.linearizability.verdict DeadEnd DeadEnd$Refusal Explanation Verdict Verdict$Holds
                                                   Verdict$Undecided Verdict$Violated)))

(def ^:private shown
  "Configurations and paths. Knossos gives all of them, which can be more than memory holds."
  10)

(def ^:private path-length
  "A path shows the end of an order: what was in flight, not the whole history."
  32)

(defn- caller-model
  "A Java state as the caller knows it."
  [run ^SequentialModel state]
  (if (instance? ClojureModel state)
    (.value ^ClojureModel state)
    (java/->JavaModel (.definition ^JavaModel (:model run)) state)))

(defn- completion
  "The operation that ended a call, with the value that the model was told."
  [run operation]
  (when operation
    (:completion ((:call-of run) operation))))

(defn- invocation [run operation]
  (let [{:keys [invoke value]} ((:call-of run) operation)]
    (assoc invoke :value value)))

(defn- states
  "The states after each of some operations."
  [initial operations]
  (rest (reductions (fn [^SequentialModel state ^Operation operation]
                      (let [step (.step state operation)]
                        (if (instance? Step$Next step)
                          (.state ^Step$Next step)
                          (reduced state))))
                    initial
                    operations)))

(defn- valid [{:keys [^CheckedHistory checked] :as run} ^Verdict$Holds verdict]
  (let [order (.linearization verdict)
        linearized (set (map #(.invokedAt ^Operation %) order))
        final (caller-model run (last (cons (.initial checked) (states (.initial checked) order))))]
    {:valid? true
     :model final
     :configs [{:model final
                :last-op (completion run (last order))
                :pending (into []
                               (comp (remove #(linearized (.invokedAt ^Operation %)))
                                     (map #(invocation run %)))
                               (.judged checked))}]}))

(defn- part-initial
  "The initial state of the part that is violated."
  [{:keys [^CheckedHistory checked ^ModelDefinition definition]} ^Explanation explanation]
  (or (some (fn [^Part part]
              (when (= (.label part) (.part explanation))
                (.initial part)))
            (when (.isPresent (.part explanation))
              (.parts definition (.initial checked) (.judged checked))))
      (.initial checked)))

(defn- pending
  "The operations that were in flight at an operation's end, and not in the order."
  [run order ^Operation operation]
  (let [linearized (set (map #(.invokedAt ^Operation %) order))]
    (into []
          (comp (filter #(< (.invokedAt ^Operation %) (.returnedAt operation)))
                (remove #(linearized (.invokedAt ^Operation %)))
                (map #(invocation run %)))
          (.judged ^CheckedHistory (:checked run)))))

(defn- config [run operation ^DeadEnd end]
  {:model (caller-model run (.state end))
   :last-op (completion run (last (.order end)))
   :pending (pending run (.order end) operation)})

(defn- refused
  "The inconsistent model at the end of a path."
  [^DeadEnd end ^DeadEnd$Refusal refusal]
  (let [state (.state end)
        next (when (instance? ClojureModel state)
               (.stepped ^ClojureModel state (.operation refusal)))]
    (if (and next (model/inconsistent? next))
      next
      (model/inconsistent (.reason refusal)))))

(defn- path
  "From the last operation that returned before the previous :ok did, to the one that is refused."
  [run initial ^Operation previous ^DeadEnd end ^DeadEnd$Refusal refusal]
  (let [order (.order end)
        along (map vector order (states initial order))
        settled (if previous
                  (count (take-while (fn [[^Operation operation]] (< (.returnedAt operation) (.returnedAt previous)))
                                     along))
                  0)
        from (max (dec settled) (- (count along) path-length) 0)]
    (conj (mapv (fn [[operation state]] {:op (completion run operation), :model (caller-model run state)})
                (drop from along))
          {:op (completion run (.operation refusal)), :model (refused end refusal)})))

(defn- previous-ok
  "The last operation of the history that returned before this one did."
  [^CheckedHistory checked ^Operation operation]
  (->> (.operations (.history checked))
       (filter (fn [^Operation other]
                 (and (= "OK" (.name (.outcome other)))
                      (< (.returnedAt other) (.returnedAt operation)))))
       (sort-by #(.returnedAt ^Operation %))
       last))

(defn- invalid [{:keys [checked] :as run} ^Verdict$Violated verdict]
  (let [explanation (.explanation verdict)
        ^Operation operation (.orElse (.operation explanation) nil)
        explained {:valid? false
                   :op (completion run operation)
                   :antecedent/reason (.reason explanation)
                   :antecedent/core (mapv #(completion run %) (.core explanation))}]
    (if (nil? operation)
      ; The budget for the explanation ended first.
      (assoc explained :previous-ok nil, :last-op nil, :configs [], :final-paths #{})
      (let [previous (previous-ok checked operation)
            ends (take shown (.deadEnds explanation))
            initial (part-initial run explanation)]
        (assoc explained
               :previous-ok (completion run previous)
               :last-op (completion run (last (.longest explanation)))
               :configs (mapv #(config run operation %) ends)
               :final-paths (into #{}
                                  (take shown (for [^DeadEnd end ends, refusal (.refusals end)]
                                                (path run initial previous end refusal)))))))))

(defn- unknown [^Verdict$Undecided verdict]
  {:valid? :unknown
   :cause (if (= Limit/TIME (.limit verdict)) :timeout :budget)
   :antecedent/reason (str (.reason verdict) "; " (.reached verdict))})

(defn of
  "The verdict of a run:

    :model       the caller's
    :definition  what Java judged by
    :call-of     from one of Java's operations to its call
    :checked     what came of it"
  [{:keys [^CheckedHistory checked] :as run}]
  (let [verdict (.verdict checked)]
    (assoc (condp instance? verdict
             Verdict$Holds (valid run verdict)
             Verdict$Violated (invalid run verdict)
             Verdict$Undecided (unknown verdict))
           :analyzer :antecedent)))
