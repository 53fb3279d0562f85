(ns antecedent.knossos-test
  (:require [antecedent.knossos :refer [analysis java-model]]
            [antecedent.knossos.model :as model :refer [Model inconsistent inconsistent? step]]
            [clojure.java.io :as io]
            [clojure.test :refer [deftest is testing]])
  (:import (dev.antecedent.linearizability.clojure UnusableClojure)))

(defn- op [process type f value]
  {:process process, :type type, :f f, :value value})

(def ^:private stale
  "A read of a value that was never written, beside a write that is in flight."
  [(op 0 :invoke :write 1)
   (op 0 :ok :write 1)
   (op 1 :invoke :read nil)
   (op 2 :invoke :write 3)
   (op 1 :ok :read 7)
   (op 2 :ok :write 3)])

(deftest a-valid-history
  (let [result (analysis (model/cas-register) [(op 0 :invoke :write 1) (op 0 :ok :write 1) (op 1 :invoke :read nil)
                                               (op 1 :ok :read 1) (op 2 :invoke :write 9)])]
    (is (= {:valid? true, :analyzer :antecedent, :model (model/cas-register 1)}
           (select-keys result [:valid? :analyzer :model])))
    (is (= [{:model (model/cas-register 1)
             :last-op {:process 1, :type :ok, :f :read, :value 1, :index 3}
             :pending [{:process 2, :type :invoke, :f :write, :value 9, :index 4}]}]
           (:configs result)))))

(deftest an-empty-history-is-valid
  (is (= {:valid? true, :model (model/mutex), :configs [{:model (model/mutex), :last-op nil, :pending []}]
          :analyzer :antecedent}
         (analysis (model/mutex) [])
         (analysis (model/mutex) nil))))

(deftest an-invalid-history
  (let [{:keys [configs final-paths] :as result} (analysis (model/cas-register) stale)]
    (is (= {:valid? false
            :analyzer :antecedent
            :op {:process 1, :type :ok, :f :read, :value 7, :index 4}
            :previous-ok {:process 0, :type :ok, :f :write, :value 1, :index 1}}
           (select-keys result [:valid? :analyzer :op :previous-ok])))
    (is (#{1 3} (:value (:last-op result))))
    (is (= #{(model/cas-register 1) (model/cas-register 3)} (set (map :model configs))))
    (is (every? #(= #{:model :last-op :pending} (set (keys %))) configs))
    (is (set? final-paths))
    (is (seq final-paths))
    (doseq [path final-paths]
      (is (vector? path))
      (is (every? #(= #{:op :model} (set (keys %))) path))
      (is (every? #(instance? clojure.lang.PersistentArrayMap (:op %)) path) "plain maps")
      (is (inconsistent? (:model (peek path))))
      (is (not-any? inconsistent? (map :model (pop path))))
      (is (= (:op result) (:op (peek path)))))
    (is (= #{"the value is 1, not 7" "the value is 3, not 7"} (set (map #(:msg (:model (peek %))) final-paths))))
    (is (string? (:antecedent/reason result)))
    (is (some #{(:op result)} (:antecedent/core result)))))

(deftest the-callers-indices-and-further-keys-are-kept
  (let [history (map-indexed (fn [i op] (assoc op :index (* 10 i), :time i, :error [:some i])) stale)
        {:keys [op previous-ok]} (analysis (model/register) history)]
    (is (= [40 10] (map :index [op previous-ok])))
    (is (= {:time 4, :error [:some 4]} (select-keys op [:time :error])))))

(defrecord Op [process type f value])

(deftest operations-may-be-records
  (let [result (analysis (model/register) (map map->Op stale))]
    (is (false? (:valid? result)))
    (is (= {:process 1, :type :ok, :f :read, :value 7, :index 4} (:op result)))))

(deftest nothing-before-the-first-operation
  (let [{:keys [previous-ok last-op final-paths]} (analysis (model/register 0) [(op 0 :invoke :read nil)
                                                                                (op 0 :ok :read 1)])]
    (is (nil? previous-ok))
    (is (nil? last-op))
    (is (= #{[{:op {:process 0, :type :ok, :f :read, :value 1, :index 1}
               :model (inconsistent "the value is 0, not 1")}]}
           final-paths))))

(deftest what-failed-did-not-happen
  (is (:valid? (analysis (model/register 0) [(op 0 :invoke :write 1) (op 0 :fail :write 1)
                                             (op 0 :invoke :read nil) (op 0 :ok :read 0)])))
  (is (false? (:valid? (analysis (model/register 0) [(op 0 :invoke :write 1) (op 0 :fail :write 1)
                                                     (op 0 :invoke :read nil) (op 0 :ok :read 1)])))))

(deftest what-crashed-may-have-happened-at-any-time-or-never
  (let [crashed [(op 0 :invoke :write 1) (op 0 :info :write 1) (op :nemesis :info :start nil)]
        read (fn [& values] (mapcat (fn [value] [(op 1 :invoke :read nil) (op 1 :ok :read value)]) values))]
    (is (:valid? (analysis (model/register 0) (concat crashed (read 0 0)))))
    (is (:valid? (analysis (model/register 0) (concat crashed (read 0 1)))))
    (is (false? (:valid? (analysis (model/register 0) (concat crashed (read 0 1 0))))))
    (is (false? (:valid? (analysis (model/register 0) (concat (read 1) crashed)))) "not before it was invoked")))

(deftest wrong-histories-throw-what-knossos-throws
  (let [model (model/register)]
    (is (thrown? RuntimeException (analysis model [(op 0 :invoke :read nil) (op 0 :invoke :read nil)])))
    (is (thrown? AssertionError (analysis model [(op 0 :ok :read nil)])))
    (is (thrown? AssertionError (analysis model [(op 0 :invoke :write 1) (op 0 :fail :write 2)])))
    (is (thrown? IllegalArgumentException (analysis model (map #(assoc % :index 0) stale))))
    (is (thrown? IllegalArgumentException (analysis model [(op 0 :begin :read nil)])))
    (is (thrown? IllegalArgumentException (analysis :nothing [])))))

(deftest final-paths-and-configs-are-few
  (let [writes (mapcat (fn [p] [(op p :invoke :write p)]) (range 12))
        {:keys [configs final-paths] :as result}
        (analysis (model/register) (concat writes [(op 99 :invoke :read nil) (op 99 :ok :read 99)]))]
    (is (false? (:valid? result)))
    (is (<= 1 (count configs) 10))
    (is (<= 1 (count final-paths) 10))))

(deftest a-budget-that-is-too-small-is-unknown
  (let [writes (mapcat (fn [p] [(op p :invoke :write p)]) (range 30))
        history (concat writes (mapcat (fn [p] [(op p :ok :write p)]) (range 30))
                        [(op 99 :invoke :read nil) (op 99 :ok :read 99)])]
    (is (= {:valid? :unknown, :cause :budget, :analyzer :antecedent}
           (dissoc (analysis (model/register) history {:budget 5}) :antecedent/reason)))))

(deftest time-that-is-over-is-unknown
  (let [slow (reify Model
               (step [this _]
                 (let [end (+ 3000000 (System/nanoTime))]
                   (while (< (System/nanoTime) end)))
                 this))
        history (concat (map #(op % :invoke :write %) (range 20)) (map #(op % :ok :write %) (range 20)))]
    (is (= {:valid? :unknown, :cause :timeout, :analyzer :antecedent}
           (dissoc (analysis slow history {:time-limit 1}) :antecedent/reason)))))

(deftest a-model-of-the-real-knossos-is-a-model
  (load-string (slurp (io/resource "knossos-stubs/names/knossos/model.clj")))
  (let [cas-register @(resolve 'knossos.model/cas-register)]
    (is (= (cas-register 1) (:model (analysis (cas-register 0) [(op 0 :invoke :cas [0 1]) (op 0 :ok :cas [0 1])]))))
    (let [{:keys [valid? final-paths]} (analysis (cas-register 0) stale)]
      (is (false? valid?))
      (is (= #{"stub: 1 is not 7" "stub: 3 is not 7"} (set (map #(:msg (:model (peek %))) final-paths)))))))

(deftest options-have-names
  (is (:valid? (analysis (model/register) [] {:time-limit 60000, :budget 10, :explanation 10, :table-bytes 65536})))
  (is (thrown-with-msg? IllegalArgumentException #"found the options \[:timeout\], wanted some of"
                        (analysis (model/register) [] {:timeout 3})))
  (is (thrown? IllegalArgumentException (analysis (model/register) [] {:budget 0}))))

(defrecord Ticket [next]
  Model
  (step [_ {:keys [f value pending]}]
    (cond
      (not= f :take) (throw (UnsupportedOperationException. (str "no " f)))
      (or pending (= value next)) (->Ticket (inc next))
      :else (inconsistent (str "the next ticket is " next)))))

(deftest a-record-of-a-few-lines-is-a-model
  (let [take (fn [p value] [(op p :invoke :take nil) (op p :ok :take value)])]
    (is (= (->Ticket 2) (:model (analysis (->Ticket 0) (concat (take 0 0) (take 1 1))))))
    (is (= (->Ticket 3) (:model (analysis (->Ticket 0) (concat (take 0 0) [(op 5 :invoke :take nil)] (take 1 2)))))
        "a pending operation takes any ticket")
    (is (= "the next ticket is 1"
           (:msg (:model (peek (first (:final-paths (analysis (->Ticket 0) (concat (take 0 0) (take 1 0)))))))))))
  (testing "a model that throws is the caller's to mend"
    (let [thrown (try
                   (analysis (->Ticket 0) [(op 0 :invoke :put 1) (op 0 :ok :put 1)])
                   (catch UnusableClojure e e))]
      (is (= "the model in state Ticket{:next 0} failed at :put 1: no :put" (ex-message thrown)))
      (is (instance? UnsupportedOperationException (ex-cause thrown))))))

(defrecord Nothing []
  Model
  (step [_ _] nil))

(deftest a-model-that-gives-nil-is-unusable
  (is (thrown-with-msg? UnusableClojure #"it gave nil"
                        (analysis (->Nothing) [(op 0 :invoke :put 1) (op 0 :ok :put 1)]))))

(deftest values-that-are-one-to-java-are-not-one-to-the-model
  (doseq [[written read] [[:a "a"] [[1 2] #{1 2}] [1 1.0] [\a "a"] ['a :a]]]
    (is (false? (:valid? (analysis (model/register)
                                   [(op 0 :invoke :write written) (op 0 :ok :write written)
                                    (op 0 :invoke :read nil) (op 0 :ok :read read)])))
        (pr-str written read))
    (is (:valid? (analysis (model/register)
                           [(op 0 :invoke :write written) (op 1 :invoke :write read)
                            (op 2 :invoke :read nil) (op 2 :ok :read written)
                            (op 2 :invoke :read nil) (op 2 :ok :read read)]))
        (pr-str written read))))

(extend-protocol Model
  Long
  (step [n op] (if (= :add (:f op)) (+ n (:value op)) (inconsistent (str n)))))

(deftest anything-with-the-protocol-is-a-model
  (is (= 5 (:model (analysis 0 [(op 0 :invoke :add 2) (op 1 :invoke :add 3) (op 1 :ok :add 3) (op 0 :ok :add 2)]))))
  (is (= 3 (:model (analysis (reify Model (step [_ op] (:value op)))
                             [(op 0 :invoke :any 3) (op 0 :ok :any 3)])))))

(deftest a-java-model-is-a-model
  (is (= "register 0" (str (java-model "register" 0))))
  (is (= "#antecedent/model \"register [1 \\\"a\\\"]\"" (pr-str (java-model "register" [1 :a]))))
  (is (= (java-model "register" 1) (step (java-model "register") {:f :write, :value 1})))
  (is (= (hash (java-model "register" 1)) (hash (java-model "register" 1))))
  (is (not= (java-model "register" 1) (java-model "cas-register" 1)))
  (is (= "the value is 0, not 3" (:msg (step (java-model "register" 0) {:f :read, :value 3}))))
  (is (= (java-model "register" 0) (step (java-model "register" 0) {:f :read, :value nil, :pending true})))
  (is (thrown-with-msg? IllegalArgumentException #"found no model \"abacus\", wanted one of" (java-model "abacus"))))

(deftest a-java-model-judges
  (let [result (analysis (java-model "cas-register") stale)]
    (is (= {:valid? false
            :op {:process 1, :type :ok, :f :read, :value 7, :index 4}
            :previous-ok {:process 0, :type :ok, :f :write, :value 1, :index 1}}
           (select-keys result [:valid? :op :previous-ok])))
    (is (= #{(java-model "cas-register" 1) (java-model "cas-register" 3)} (set (map :model (:configs result))))))
  (is (= (java-model "register" 4)
         (:model (analysis (step (java-model "register") {:f :write, :value 4})
                           [(op 0 :invoke :read nil) (op 0 :ok :read 4)])))
      "from the state that it is in")
  (is (thrown-with-msg? IllegalArgumentException #"found operation `push`; wanted .* in \{:process 0, :type :invoke"
                        (analysis (java-model "register") [(op 0 :invoke :push 4)])))
  (is (thrown-with-msg? IllegalArgumentException #"found 1.5 of java.lang.Double"
                        (analysis (java-model "register") [(op 0 :invoke :write 1.5)]))))

(deftest a-java-model-sees-who
  (let [stolen [(op 0 :invoke :acquire nil) (op 0 :ok :acquire nil) (op 1 :invoke :release nil) (op 1 :ok :release nil)]]
    (is (:valid? (analysis (model/mutex) stolen)))
    (is (:valid? (analysis (java-model "mutex") stolen)))
    (is (false? (:valid? (analysis (java-model "owner-mutex") stolen))))))

(defn- both
  "The verdicts of a model in Clojure and of its twin in Java."
  [clojure java history]
  [(:valid? (analysis clojure history)) (:valid? (analysis java history))])

(defn- random-history
  "Registers' operations of a few processes; some crash, some fail."
  [^java.util.Random random]
  (loop [ops [], open {}, steps (+ 4 (.nextInt random 12))]
    (if (zero? steps)
      ops
      (let [p (.nextInt random 4)
            value #(.nextInt random 3)
            invoked (get open p)]
        (cond
          (= :crashed invoked) (recur ops open (dec steps))
          (nil? invoked) (let [new (case (.nextInt random 3)
                                     0 (op p :invoke :write (value))
                                     1 (op p :invoke :read nil)
                                     2 (op p :invoke :cas [(value) (value)]))]
                           (recur (conj ops new) (assoc open p new) (dec steps)))
          :else (case (.nextInt random 6)
                  0 (recur (conj ops (assoc invoked :type :info)) (assoc open p :crashed) (dec steps))
                  1 (recur (conj ops (assoc invoked :type :fail)) (dissoc open p) (dec steps))
                  (recur (conj ops (cond-> (assoc invoked :type :ok)
                                     (= :read (:f invoked)) (assoc :value (value))))
                         (dissoc open p)
                         (dec steps))))))))

(deftest both-worlds-agree
  (let [random (java.util.Random. 20260101)
        verdicts (frequencies
                  (repeatedly 2000 #(both (model/cas-register 0) (java-model "cas-register" 0) (random-history random))))]
    (is (= #{[true true] [false false]} (set (keys verdicts))))
    (is (every? #(< 200 %) (vals verdicts)) "both verdicts occur often")))
