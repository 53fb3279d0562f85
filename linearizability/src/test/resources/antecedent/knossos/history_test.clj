(ns antecedent.knossos.history-test
  (:require [antecedent.knossos.history :as history]
            [clojure.test :refer [deftest is]]))

(defn- op [process type f value]
  {:process process, :type type, :f f, :value value})

(defn- calls [& ops]
  (history/calls (history/indexed ops)))

(deftest what-has-no-index-gets-one
  (is (= [0 1] (map :index (history/indexed [(op 0 :invoke :read nil) (op 0 :ok :read 1)]))))
  (is (= [0 1] (map :index (history/indexed [(op 0 :invoke :read nil) (assoc (op 0 :ok :read 1) :index 9)])))
      "the first decides")
  (is (= [3 9] (map :index (history/indexed [(assoc (op 0 :invoke :read nil) :index 3)
                                             (assoc (op 0 :ok :read 1) :index 9)]))))
  (is (= [-1 -1] (map :index (history/indexed (repeat 2 (assoc (op 0 :invoke :read nil) :index -1))))))
  (is (= [] (history/indexed [])))
  (is (= [{:process 0, :type :invoke, :f :acquire, :value nil, :extra 1, :index 0}]
         (history/indexed [{:process 0, :type :invoke, :f :acquire, :extra 1}]))))

(deftest indices-that-are-not-unique-are-refused
  (is (thrown-with-msg? IllegalArgumentException #"not unique"
                        (history/indexed (repeat 2 (assoc (op 0 :invoke :read nil) :index 3)))))
  (is (thrown? IllegalArgumentException
               (history/indexed [(assoc (op 0 :invoke :read nil) :index 3) (op 0 :ok :read 1) (op 0 :invoke :read nil)]))))

(deftest the-value-of-an-ok-replaces-that-of-its-invocation
  (is (= [[:ok 2] [:ok nil]]
         (map (juxt :type :value)
              (calls (op 0 :invoke :read nil) (op 1 :invoke :write 5) (op 0 :ok :read 2) (op 1 :ok :write nil))))))

(deftest what-nobody-ended-has-an-unknown-outcome
  (let [[by-info by-nobody] (calls (op 0 :invoke :write 1) (op 1 :invoke :write 2) (op 0 :info :write :timeout))]
    (is (= [:info 1 :timeout] [(:type by-info) (:value by-info) (:value (:completion by-info))]))
    (is (= [:info 2 :info] [(:type by-nobody) (:value by-nobody) (:type (:completion by-nobody))]))
    (is (not-any? :completed-at [by-info by-nobody]))))

(deftest an-info-of-nobodys-operation-is-ignored
  (is (= 1 (count (calls (op :nemesis :info :start nil) (op 0 :invoke :read nil) (op :nemesis :info :stop nil)
                         (op 0 :ok :read nil))))))

(deftest a-process-does-one-thing-at-a-time
  (is (thrown-with-msg? RuntimeException #"while it is busy with"
                        (calls (op 0 :invoke :read nil) (op 0 :invoke :read nil))))
  (is (thrown-with-msg? RuntimeException #"while it is busy with"
                        (calls (op 0 :invoke :read nil) (op 0 :info :read nil) (op 0 :invoke :read nil)))
      "an unknown outcome stays unknown"))

(deftest a-completion-needs-an-invocation
  (is (thrown-with-msg? AssertionError #"without an invocation" (calls (op 0 :ok :read nil))))
  (is (thrown? AssertionError (calls (op 0 :fail :read nil))))
  (is (thrown? AssertionError (calls (op 0 :invoke :read nil) (op 0 :ok :read 1) (op 0 :ok :read 1)))))

(deftest a-failure-repeats-the-value
  (is (= [:fail] (map :type (calls (op 0 :invoke :cas [1 2]) (op 0 :fail :cas [1 2])))))
  (is (thrown-with-msg? AssertionError #"the value of a failure"
                        (calls (op 0 :invoke :cas [1 2]) (op 0 :fail :cas :conflict)))))

(deftest an-unknown-type-is-refused
  (is (thrown-with-msg? IllegalArgumentException #"found :type \"invoke\"" (calls (op 0 "invoke" :read nil)))))
