(ns antecedent.knossos.model
  "Sequential models with Knossos' protocol: what an object does when its operations come one after the other.

  A model is a value. `step` is pure, depends on nothing but the model and the operation's :f and :value, and equal
  models take equal steps: the search visits equal models once. So a record is a good model, and an object that is
  equal to itself alone a slow one.

  The operation that a model is given:

    :f         the operation's name, as the history has it
    :value     its value: what an :ok returned, otherwise what it was invoked with
    :argument  what it was invoked with, if that is not nil
    :key       the object's key, if the history has one
    :pending   true if its outcome is unknown, so that it may return anything
    :type      :invoke"
  (:refer-clojure :exclude [set])
  (:import (clojure.lang PersistentQueue)))

(defprotocol Model
  (step [model op]
    "The model after the operation took effect, or `(inconsistent message)` if it cannot take effect here."))

(defrecord Inconsistent [msg]
  Model
  (step [this _] this)

  Object
  (toString [_] (str msg)))

(defn inconsistent
  "No model: the operation is impossible, and why."
  [msg]
  (->Inconsistent msg))

(defn inconsistent?
  "Whether a step led to no model."
  [model]
  (instance? Inconsistent model))

(defn- no-such-operation [object op]
  (throw (IllegalArgumentException. (str "not an operation of a " object ": " (pr-str (:f op))))))

(defrecord NoOp []
  Model
  (step [this _] this)

  Object
  (toString [_] "noop"))

(def noop
  "A model to which every operation is possible."
  (->NoOp))

(defn- read-of [this value op]
  (if (or (nil? (:value op)) (= value (:value op)))
    this
    (inconsistent (str "the value is " (pr-str value) ", not " (pr-str (:value op))))))

(defrecord Register [value]
  Model
  (step [this op]
    (case (:f op)
      :write (->Register (:value op))
      :read (read-of this value op)
      (no-such-operation "register" op)))

  Object
  (toString [_] (pr-str value)))

(defn register
  "A register with :write and :read. A read of nil says nothing."
  ([] (register nil))
  ([value] (->Register value)))

(defrecord CASRegister [value]
  Model
  (step [this op]
    (case (:f op)
      :write (->CASRegister (:value op))
      :read (read-of this value op)
      :cas (let [[from to] (:value op)]
             (if (= from value)
               (->CASRegister to)
               (inconsistent (str "the value is " (pr-str value) ", not " (pr-str from)))))
      (no-such-operation "cas-register" op)))

  Object
  (toString [_] (pr-str value)))

(defn cas-register
  "A register with :write, :read, and :cas whose value is [from to]. A read of nil says nothing."
  ([] (cas-register nil))
  ([value] (->CASRegister value)))

(defrecord Mutex [locked?]
  Model
  (step [_ op]
    (case (:f op)
      :acquire (if locked? (inconsistent "the lock is held") (->Mutex true))
      :release (if locked? (->Mutex false) (inconsistent "the lock is free"))
      (no-such-operation "mutex" op)))

  Object
  (toString [_] (if locked? "held" "free")))

(defn mutex
  "A lock with :acquire and :release, whoever does it."
  []
  (->Mutex false))

(defn- micro-step [registers [f k v]]
  (case f
    :read (if (or (nil? v) (= v (get registers k)))
            registers
            (reduced (inconsistent (str "the value of " (pr-str k) " is " (pr-str (get registers k)) ", not "
                                        (pr-str v)))))
    :write (assoc registers k v)
    (throw (IllegalArgumentException. (str "not an operation in a transaction: " (pr-str f))))))

(defrecord MultiRegister []
  Model
  (step [this op]
    (if (= :txn (:f op))
      (reduce micro-step this (:value op))
      (no-such-operation "multi-register" op)))

  Object
  (toString [this] (pr-str (into {} this))))

(defn multi-register
  "Registers by key, from a map of their initial values. The one :f is :txn; its :value is a sequence of [:read key value]
  and [:write key value] that take effect at once. A read of nil says nothing."
  [values]
  (map->MultiRegister values))

(defrecord Set [s]
  Model
  (step [this op]
    (case (:f op)
      :add (->Set (conj s (:value op)))
      :read (if (= s (:value op))
              this
              (inconsistent (str "the elements are " (pr-str s) ", not " (pr-str (:value op)))))
      (no-such-operation "set" op)))

  Object
  (toString [_] (pr-str s)))

(defn set
  "A set with :add and :read; a read returns all elements, as a set."
  []
  (->Set #{}))

(defrecord UnorderedQueue [pending]
  Model
  (step [_ op]
    (let [value (:value op)
          copies (get pending value 0)]
      (case (:f op)
        :enqueue (->UnorderedQueue (assoc pending value (inc copies)))
        :dequeue (case (long copies)
                   0 (inconsistent (str (pr-str value) " is not in the queue"))
                   1 (->UnorderedQueue (dissoc pending value))
                   (->UnorderedQueue (assoc pending value (dec copies))))
        (no-such-operation "queue" op))))

  Object
  (toString [_] (pr-str (vec (mapcat (fn [[value copies]] (repeat copies value)) pending)))))

(defn unordered-queue
  "A queue with :enqueue and :dequeue that gives its elements back in any order."
  []
  (->UnorderedQueue {}))

(defrecord FIFOQueue [pending]
  Model
  (step [_ op]
    (let [value (:value op)]
      (case (:f op)
        :enqueue (->FIFOQueue (conj pending value))
        :dequeue (cond
                   (empty? pending) (inconsistent (str "the queue is empty, not with " (pr-str value) " at its head"))
                   (= value (peek pending)) (->FIFOQueue (pop pending))
                   :else (inconsistent (str "the head is " (pr-str (peek pending)) ", not " (pr-str value))))
        (no-such-operation "queue" op))))

  Object
  (toString [_] (pr-str (vec pending))))

(defn fifo-queue
  "A queue with :enqueue and :dequeue that gives its elements back in their order."
  []
  (->FIFOQueue PersistentQueue/EMPTY))

(defn- of-knossos
  "The functions of the real Knossos, if it is loaded and the model is one of its."
  [model]
  (when-let [knossos (find-ns 'knossos.model)]
    (let [protocol (some-> (ns-resolve knossos 'Model))
          interface (if (var? protocol) (:on-interface @protocol) protocol)]
      (when (and (class? interface) (instance? interface model))
        [@(ns-resolve knossos 'step) @(ns-resolve knossos 'inconsistent?)]))))

(defn protocol-of
  "The functions [step inconsistent?] by which an object is a model: Knossos' own for a model that was made for the real
  Knossos, otherwise those of this namespace.

  Throws IllegalArgumentException if the object is no model."
  [model]
  (or (when-not (instance? antecedent.knossos.model.Model model) (of-knossos model))
      (when (satisfies? Model model) [step inconsistent?])
      (throw (IllegalArgumentException.
              (str "found " (pr-str model) ", wanted a model: an object with the protocol antecedent.knossos.model/Model"
                   (when (fn? model) "; if this function makes one, call it"))))))
