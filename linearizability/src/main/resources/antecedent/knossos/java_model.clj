(ns antecedent.knossos.java-model
  "Java models as models with Knossos' protocol."
  (:require [antecedent.knossos.history :as history]
            [antecedent.knossos.model :as model])
  (:import (dev.antecedent.linearizability.catalog Models)
           (dev.antecedent.linearizability.clojure ClojureValues)
           (dev.antecedent.linearizability.history EventType HistoryBuilder Operation)
           (dev.antecedent.linearizability.model ModelDefinition SequentialModel Step$Inconsistent Step$Next)
           (java.util Optional)))

(defn- operation
  "The one operation of a history of its own."
  ^Operation [{:keys [process f key value pending] :as op}]
  (let [f (history/name f)
        key (some-> key ClojureValues/fromClojure)
        process (ClojureValues/fromClojure (or process 0))
        argument (ClojureValues/fromClojure (get op :argument value))
        builder (doto (HistoryBuilder. "a step")
                  (.add process EventType/INVOKE f argument key nil))]
    (when-not pending
      (.add builder process EventType/OK f (ClojureValues/fromClojure value) key nil))
    (first (.operations (.build builder)))))

; Not a record: its parts are Java's, and printing them would show addresses in memory.
(deftype JavaModel [^ModelDefinition definition ^SequentialModel state]
  model/Model
  (step [_ op]
    (let [taken (.step state (operation op))]
      (if (instance? Step$Next taken)
        (JavaModel. definition (.state ^Step$Next taken))
        (model/inconsistent (.reason ^Step$Inconsistent taken)))))

  Object
  (equals [_ other]
    (and (instance? JavaModel other)
         (.equals definition (.definition ^JavaModel other))
         (.equals state (.state ^JavaModel other))))
  (hashCode [_] (.hashCode state))
  (toString [_] (str (.name definition) " " state)))

(defmethod print-method JavaModel [model ^java.io.Writer writer]
  (.write writer (str "#antecedent/model " (pr-str (str model)))))

(defn- starting-at [name initial]
  (let [^ModelDefinition definition (.orElse (Models/named name) nil)]
    (when-not definition
      (throw (IllegalArgumentException.
              (str "found no model " (pr-str name) ", wanted one of " (vec (Models/names))))))
    (JavaModel. definition (.initially definition initial))))

(defn java-model
  "The Java model of that name, in its initial state or holding a value from the start.

  Throws IllegalArgumentException if there is none of that name, or it cannot hold that value."
  ([name] (starting-at name (Optional/empty)))
  ([name initial] (starting-at name (Optional/of (ClojureValues/fromClojure initial)))))
