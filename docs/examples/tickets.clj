;; A counter that hands out tickets: each :take returns the next number, beginning with the initial value.
(defrecord Tickets [next]
  Model
  (step [_ {:keys [f value pending]}]
    (cond
      (not= :take f) (throw (IllegalArgumentException. (str "tickets are only taken, found " f)))
      (or pending (= value next)) (->Tickets (inc next))
      :else (inconsistent (str "the next ticket is " next ", not " value)))))

(defn tickets
  ([] (tickets 0))
  ([from] (->Tickets from)))
