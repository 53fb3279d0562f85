(ns antecedent.knossos.model-test
  (:require [antecedent.knossos.model :as model :refer [inconsistent inconsistent? step]]
            [clojure.test :refer [deftest is]]))

(defn- after
  "The model after operations, given as :f and :value in turn."
  [initial & ops]
  (reduce (fn [so-far [f value]] (step so-far {:type :invoke, :f f, :value value}))
          initial
          (partition 2 ops)))

(deftest an-inconsistent-model-says-why-and-stays
  (let [refused (inconsistent "no way")]
    (is (inconsistent? refused))
    (is (= "no way" (:msg refused) (str refused)))
    (is (= refused (step refused {:f :read})))
    (is (not (inconsistent? (model/register))))
    (is (not (inconsistent? nil)))))

(deftest noop-takes-everything
  (is (= model/noop (after model/noop :anything 1 :read nil))))

(deftest a-register-reads-what-was-written-last
  (is (= (model/register 2) (after (model/register) :write 1 :write 2 :read 2)))
  (is (= (model/register) (after (model/register) :read nil)))
  (is (= (model/register 1) (after (model/register 1) :read nil)) "a read of nil says nothing")
  (is (= "the value is 1, not 2" (:msg (after (model/register 1) :read 2))))
  (is (= "1" (str (model/register 1))))
  (is (thrown-with-msg? IllegalArgumentException #"not an operation of a register: :cas"
                        (after (model/register) :cas [1 2]))))

(deftest compare-and-set-replaces-what-it-names
  (is (= (model/cas-register 3) (after (model/cas-register 0) :cas [0 3] :read 3 :read nil)))
  (is (= (model/cas-register 1) (after (model/cas-register) :cas [nil 1])))
  (is (= "the value is 0, not 1" (:msg (after (model/cas-register 0) :cas [1 2]))))
  (is (= "the value is 0, not 1" (:msg (after (model/cas-register 0) :read 1))))
  (is (thrown? IllegalArgumentException (after (model/cas-register) :add 1)))
  (is (not= (model/register 1) (model/cas-register 1))))

(deftest a-mutex-ignores-who
  (is (= (model/mutex) (after (model/mutex) :acquire nil :release :somebody-else)))
  (is (= "the lock is held" (:msg (after (model/mutex) :acquire nil :acquire nil))))
  (is (= "the lock is free" (:msg (after (model/mutex) :release nil))))
  (is (= ["free" "held"] (map str [(model/mutex) (after (model/mutex) :acquire nil)])))
  (is (thrown? IllegalArgumentException (after (model/mutex) :steal nil))))

(deftest transactions-take-effect-at-once
  (let [registers (model/multi-register {:x 0 :y 0})]
    (is (= (model/multi-register {:x 1 :y 2})
           (after registers :txn [[:write :x 1] [:read :x 1] [:read :y nil] [:write :y 2]])))
    (is (= "the value of :y is 0, not 1" (:msg (after registers :txn [[:write :x 1] [:read :y 1] [:write :y 5]]))))
    (is (= registers (after registers :txn [])))
    (is (= "{:x 0, :y 0}" (str registers)))
    (is (thrown? IllegalArgumentException (after registers :txn [[:append :x 1]])))
    (is (thrown? IllegalArgumentException (after registers :read nil)))))

(deftest a-set-is-read-as-a-whole
  (is (= (after (model/set) :add 1 :add 2) (after (model/set) :add 2 :add 1 :add 1 :read #{1 2})))
  (is (= "the elements are #{1}, not #{}" (:msg (after (model/set) :add 1 :read #{}))))
  (is (inconsistent? (after (model/set) :read nil)) "nil is no set")
  (is (thrown? IllegalArgumentException (after (model/set) :remove 1))))

(deftest an-unordered-queue-counts-copies
  (is (= (model/unordered-queue) (after (model/unordered-queue) :enqueue 1 :enqueue 2 :enqueue 1
                                        :dequeue 1 :dequeue 1 :dequeue 2)))
  (is (= "1 is not in the queue" (:msg (after (model/unordered-queue) :enqueue 1 :dequeue 1 :dequeue 1))))
  (is (inconsistent? (after (model/unordered-queue) :dequeue nil)))
  (is (= "[1 1]" (str (after (model/unordered-queue) :enqueue 1 :enqueue 1))))
  (is (thrown? IllegalArgumentException (after (model/unordered-queue) :peek nil))))

(deftest a-fifo-queue-keeps-the-order
  (is (= (after (model/fifo-queue) :enqueue 2) (after (model/fifo-queue) :enqueue 1 :enqueue 2 :dequeue 1)))
  (is (= "the head is 1, not 2" (:msg (after (model/fifo-queue) :enqueue 1 :enqueue 2 :dequeue 2))))
  (is (inconsistent? (after (model/fifo-queue) :dequeue nil)))
  (is (= "[1 2]" (str (after (model/fifo-queue) :enqueue 1 :enqueue 2))))
  (is (thrown? IllegalArgumentException (after (model/fifo-queue) :peek nil))))

(deftest what-is-no-model-is-refused
  (is (thrown-with-msg? IllegalArgumentException #"found :nothing, wanted a model" (model/protocol-of :nothing)))
  (is (thrown-with-msg? IllegalArgumentException #"if this function makes one, call it"
                        (model/protocol-of model/mutex))))
