(ns antecedent.knossos.history
  "Histories as Knossos takes them: operations as maps with :process, :type, :f and :value, in the order of real time. A
  process does one thing at a time."
  (:refer-clojure :exclude [name]))

(defn- plain
  "An operation as a plain map that has all four keys; what else it has is kept."
  [op]
  (merge {:process nil, :type nil, :f nil, :value nil} (into {} op)))

(defn indexed
  "The operations as plain maps, with an :index each.

  Throws IllegalArgumentException if they bring indices that are not unique."
  [history]
  (let [ops (mapv plain history)
        indices (map :index ops)]
    (cond
      (empty? ops) ops
      (not (integer? (:index (first ops)))) (into [] (map-indexed (fn [i op] (assoc op :index i))) ops)
      ; What Jepsen gives to operations that stand in no history.
      (every? #(= -1 %) indices) ops
      (apply distinct? indices) ops
      :else (throw (IllegalArgumentException.
                    (str "the indices of the operations are not unique; the history starts with "
                         (pr-str (first ops))))))))

(defn- open-call [calls open op]
  (let [i (get open (:process op))]
    (when (and i (nil? (:completion (nth calls i))))
      i)))

(defn- invoke [[calls open] op order]
  (when-let [i (get open (:process op))]
    (throw (RuntimeException.
            (str "process " (pr-str (:process op)) " invokes " (pr-str op) " while it is busy with "
                 (pr-str (:invoke (nth calls i)))))))
  [(conj calls {:invoke op, :invoked-at order}) (assoc open (:process op) (count calls))])

(defn- complete [[calls open] op order]
  (let [i (open-call calls open op)]
    (assert i (str "a completion without an invocation: " (pr-str op)))
    (when (= :fail (:type op))
      (let [invoked (:value (:invoke (nth calls i)))]
        (assert (= (:value op) invoked)
                (str "the value of a failure is that of its invocation, " (pr-str invoked) ", not in " (pr-str op)))))
    [(update calls i assoc :completion op, :completed-at order) (dissoc open (:process op))]))

(defn- info
  "The outcome is unknown and will be: the process stays busy. An :info of a process that is not is none of ours."
  [[calls open] op]
  (if-let [i (open-call calls open op)]
    [(assoc-in calls [i :completion] op) open]
    [calls open]))

(defn calls
  "The calls of indexed operations, in the order of their invocations: maps of

    :invoke        the operation that began it
    :completion    the operation that ended it; of a call that nothing ended, an :info made from its invocation
    :type          :ok, :fail or :info
    :value         what an :ok returned, otherwise what it was invoked with
    :invoked-at    place in the history
    :completed-at  place in the history, absent if the outcome is unknown

  Throws IllegalArgumentException for an unknown :type, RuntimeException for an invocation by a process that is busy,
  AssertionError for a completion without an invocation and for a failure with another value than its invocation."
  [ops]
  (let [[found] (reduce (fn [so-far [order op]]
                          (case (:type op)
                            :invoke (invoke so-far op order)
                            (:ok :fail) (complete so-far op order)
                            :info (info so-far op)
                            (throw (IllegalArgumentException.
                                    (str "found :type " (pr-str (:type op)) " in " (pr-str op)
                                         ", wanted :invoke, :ok, :fail or :info")))))
                        [[] {}]
                        (map-indexed vector ops))]
    (mapv (fn [{:keys [invoke completion] :as call}]
            (let [completion (or completion (assoc invoke :type :info))]
              (assoc call
                     :completion completion
                     :type (:type completion)
                     :value (:value (if (= :ok (:type completion)) completion invoke)))))
          found)))

(defn name
  "The name of an operation as text."
  [f]
  (dev.antecedent.linearizability.clojure.ClojureValues/name f))
