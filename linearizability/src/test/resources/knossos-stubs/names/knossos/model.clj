(ns knossos.model
  "Stands in for Knossos' namespace of that name in tests: the same names, nothing more."
  (:refer-clojure :exclude [set]))

(definterface Model
  (step [op]))

(defrecord Inconsistent [msg]
  Model
  (step [this op] this))

(defn inconsistent [msg]
  (->Inconsistent msg))

(defn inconsistent? [model]
  (instance? Inconsistent model))

(defn step [^knossos.model.Model model op]
  (.step model op))

(defrecord CASRegister [value]
  Model
  (step [this {f :f v :value}]
    (case f
      :write (CASRegister. v)
      :read (if (or (nil? v) (= v value)) this (inconsistent (str "stub: " (pr-str value) " is not " (pr-str v))))
      :cas (if (= (first v) value) (CASRegister. (second v)) (inconsistent "stub: cannot cas")))))

(defn cas-register
  ([] (CASRegister. nil))
  ([value] (CASRegister. value)))

(defrecord MultiRegister []
  Model
  (step [this {txn :value}]
    (reduce (fn [state [f k v]]
              (case f
                :read (if (or (nil? v) (= v (get state k))) state (reduced (inconsistent "stub")))
                :write (assoc state k v)))
            this
            txn)))

(defn multi-register [values]
  (map->MultiRegister values))
