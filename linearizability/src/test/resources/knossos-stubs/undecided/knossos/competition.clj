(ns knossos.competition
  "Stands in for Knossos' namespace of that name in tests, and gives up.")

(defn analysis
  ([_ _] {:valid? :unknown, :cause :timeout})
  ([model history _] (analysis model history)))
