(ns antecedent.knossos.export
  "Histories for the real Knossos.")

(def ^:private updates
  "The operations of Knossos' models that return nothing: the value of their :ok is that of their invocation, even where
  the history leaves it out."
  #{"write" "cas" "acquire" "release" "add" "enqueue"})

(defn- value
  "The value of an event, given its own and that of the invocation that it ends."
  [type f own invoked]
  (case type
    ; Why it failed is of no use to Knossos, which wants the value again.
    "fail" invoked
    "ok" (if (and (nil? own) (updates f)) invoked own)
    own))

(defn text
  "Events as EDN, given as [process type f value] in their order, process and value as Clojure objects."
  [events]
  (let [ops (loop [ops [], invoked {}, left (seq events)]
              (if-let [[process type f own] (first left)]
                (recur (conj ops {:index (count ops)
                                  :process process
                                  :type (keyword type)
                                  :f (keyword f)
                                  :value (value type f own (get invoked process))})
                       (if (= "invoke" type) (assoc invoked process own) invoked)
                       (next left))
                ops))]
    (binding [*print-length* nil
              *print-level* nil
              *print-namespace-maps* false]
      (pr-str ops))))
