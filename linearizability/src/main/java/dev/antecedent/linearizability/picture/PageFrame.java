package dev.antecedent.linearizability.picture;

/**
 * A page that a browser shows from disk, without a network: the page itself forbids its browser to load anything.
 *
 * @param title as text
 * @param styles style sheets
 * @param body markup
 * @param data JSON that scripts find in the element {@code data}
 * @param scripts what runs once the body is there
 */
public record PageFrame(String title, String styles, String body, String data, String scripts) {

    /** The file's content. */
    public String page() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
                script-src 'unsafe-inline'; img-src data:">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s<script type="application/json" id="data">%s</script>
                <script>
                (() => {
                "use strict";
                %s})();
                </script>
                </body>
                </html>
                """.formatted(Markup.escape(title), styles, body, data, scripts);
    }
}
