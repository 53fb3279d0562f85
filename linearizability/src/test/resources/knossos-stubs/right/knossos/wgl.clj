(ns knossos.wgl
  "Stands in for Knossos' namespace of that name in tests: tries all orders."
  (:require [knossos.model :as model]))

(defn- calls [history]
  (let [pairs (reduce (fn [[calls open] [i op]]
                        (let [n (get open (:process op))]
                          (case (:type op)
                            :invoke [(conj calls {:from i, :to Long/MAX_VALUE, :op op})
                                     (assoc open (:process op) (count calls))]
                            :ok [(update calls n assoc :to i :op (assoc (:op (calls n)) :value (:value op)))
                                 (dissoc open (:process op))]
                            :fail [(assoc calls n nil) (dissoc open (:process op))]
                            :info [calls open])))
                      [[] {}]
                      (map-indexed vector history))]
    (remove nil? (first pairs))))

(defn- linearizable? [model left]
  (or (every? #(= Long/MAX_VALUE (:to %)) left)
      (let [first-return (apply min (map :to left))]
        (some (fn [call]
                (let [next (model/step model (:op call))]
                  (and (not (model/inconsistent? next))
                       (linearizable? next (remove #{call} left)))))
              (filter #(< (:from %) first-return) left)))))

(defn analysis
  ([model history] (analysis model history {}))
  ([model history _]
   (when-not (instance? knossos.model.Model model)
     (throw (IllegalArgumentException. "not a model")))
   (if (linearizable? model (calls history))
     {:valid? true, :model model, :analyzer :wgl}
     {:valid? false, :op (last (filter #(= :ok (:type %)) history)), :analyzer :wgl})))
