(ns selfcheck.red
  "Tests that must turn the run red. Not run as tests of the kit."
  (:require [clojure.test :refer [deftest is]]))

(deftest fails
  (is (= 1 2)))

(deftest throws
  (throw (IllegalStateException. "thrown on purpose")))

(deftest throws-within
  (is (= 1 (throw (IllegalStateException. "thrown on purpose")))))

(deftest checks-nothing)

(deftest passes
  (is (= 1 1)))
