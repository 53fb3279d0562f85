(ns knossos.competition
  "Stands in for Knossos' namespace of that name in tests, and finds everything valid.")

(defn analysis
  ([model history] {:valid? true, :model model})
  ([model history _] (analysis model history)))
