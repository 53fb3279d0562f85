;; Runs the real Knossos. Loaded as text into a Clojure of its own, beside Knossos and apart from everything of ours, so
;; only strings and classes of the JDK go in and out. Its value is a function: from
;;
;;   {"model-of" "cas-register", "initial" "0", "history" "[...]", "time-limit" "1000"}, the values as EDN,
;;
;; to {"valid" "true", "false" or ":unknown", "analysis" the rest of what Knossos says that is short}, or to
;; {"problem" why it cannot judge}.
(require 'knossos.model 'clojure.edn)

(letfn [(entry-point []
          (some (fn [[namespace file]]
                  (when (or (clojure.java.io/resource (str file ".clj"))
                            (clojure.java.io/resource (str file "__init.class")))
                    (require namespace)
                    (ns-resolve namespace 'analysis)))
                '[[knossos.competition "knossos/competition"] [knossos.wgl "knossos/wgl"]]))

        (edn [text]
          (clojure.edn/read-string {:default (fn [_ value] value)} text))

        (model [name initial]
          (let [found (ns-resolve 'knossos.model (symbol name))]
            (cond
              (nil? found) nil
              (fn? @found) (apply @found (when initial [(edn initial)]))
              :else @found)))

        (judge [{:strs [model-of initial history time-limit]}]
          (let [analysis (entry-point)
                start (model model-of initial)]
            (cond
              (nil? analysis) {"problem" "neither knossos.competition nor knossos.wgl is there"}
              (nil? start) {"problem" (str "knossos.model has no " model-of)}
              :else (let [found (if time-limit
                                  (analysis start (edn history) {:time-limit (edn time-limit)})
                                  (analysis start (edn history)))]
                      {"valid" (pr-str (:valid? found))
                       "analysis" (binding [*print-length* 8, *print-level* 5]
                                    (pr-str (select-keys found [:op :previous-ok :cause])))}))))]
  (reify java.util.function.Function
    (apply [_ asked]
      (judge (into {} asked)))))
