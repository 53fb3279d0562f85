package dev.antecedent.linearizability.picture;

/** What stands around a drawing that one can walk in: tools above it, the keys, and what is told of the event in focus. */
public final class GraphFrame {

    private final Markup html;

    /** Writes to this page. */
    public GraphFrame(Markup html) {
        this.html = html;
    }

    /**
     * The search field and the buttons.
     *
     * @param sought what is searched for, such as {@code event}
     * @param placeholder what to type there
     */
    public void tools(String sought, String placeholder) {
        html.open("form", "class", "tools", "id", "tools", "role", "toolbar", "aria-label", "tools");
        html.open("label", "class", "search").text(sought + " ");
        html.empty(
                "input",
                "type",
                "search",
                "id",
                "search",
                "placeholder",
                placeholder,
                "autocomplete",
                "off",
                "spellcheck",
                "false");
        html.close("label").element("output", "", "id", "matches", "for", "search");
        html.element("button", "\u2212", "type", "button", "data-zoom", "0.8", "aria-label", "smaller");
        html.element("button", "+", "type", "button", "data-zoom", "1.25", "aria-label", "larger");
        html.element("button", "fit", "type", "button", "data-zoom", "fit", "aria-label", "as wide as the window");
        html.element("button", "1:1", "type", "button", "data-zoom", "one", "aria-label", "full size");
        html.close("form");
    }

    /**
     * The keys and what they do.
     *
     * @param place where they work, such as {@code the graph}
     * @param keys each key, followed by what it does
     */
    public void keys(String place, String... keys) {
        html.open("p", "class", "note", "id", "keys").text("Keys, in " + place + ": ");
        for (int i = 0; i < keys.length; i += 2) {
            html.element("kbd", keys[i]).text(keys[i + 1] + (i + 2 < keys.length ? " \u00b7 " : "."));
        }
        html.text(" A click pins too.").close("p");
    }

    /**
     * The place where scripts tell of the event in focus.
     *
     * @param instead what is there for those without scripts
     */
    public void about(String instead) {
        html.open("aside", "id", "about", "aria-live", "polite", "aria-label", "the event in focus");
        html.element("p", "Point at an event, or walk to it with the arrow keys.", "class", "note");
        html.element("noscript", "What is told of an event needs this page's scripts; " + instead);
        html.close("aside");
    }
}
