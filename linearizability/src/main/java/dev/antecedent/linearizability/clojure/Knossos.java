package dev.antecedent.linearizability.clojure;

import clojure.lang.RT;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The real Knossos, from a class path that the user gives: it is published outside Maven Central. It runs in a class
 * loader of its own, with a Clojure of its own if that class path brings one; nothing but text passes between.
 */
public final class Knossos implements AutoCloseable {

    /** What to do for those who have no Knossos. */
    public static final String WHAT_TO_ADD =
            "the class path of Knossos, as `lein classpath` prints it in a project with [knossos \"0.3.15\"]";

    private final URLClassLoader loader;
    private final Function<Map<String, String>, Map<String, String>> bridge;

    private Knossos(URLClassLoader loader, Function<Map<String, String>, Map<String, String>> bridge) {
        this.loader = loader;
        this.bridge = bridge;
    }

    /**
     * Loads Knossos.
     *
     * @param classPath entries separated as in any class path
     * @throws UnusableClojure if it is not there, or does not load
     */
    public static Knossos load(String classPath) {
        URLClassLoader loader = new URLClassLoader(urls(classPath), ClassLoader.getPlatformClassLoader());
        try {
            if (loader.getResource("knossos/model.clj") == null
                    && loader.getResource("knossos/model__init.class") == null) {
                throw new UnusableClojure(
                        "--knossos-classpath " + classPath + ": found no knossos.model there; wanted " + WHAT_TO_ADD,
                        null);
            }
            return new Knossos(loader, bridge(loader));
        } catch (UnusableClojure problem) {
            close(loader);
            throw problem;
        }
    }

    /**
     * Lets Knossos judge a history.
     *
     * @param file that it was read from
     * @param model the name of a constructor of {@code knossos.model}
     * @param initial its argument as EDN, if it is to have one
     * @throws UnusableClojure if Knossos has no such model, or throws
     * @throws IOException if the file cannot be read
     */
    public KnossosAnswer judge(
            Path file, History history, String model, Optional<String> initial, Optional<Duration> limit)
            throws IOException {
        Map<String, String> asked = new HashMap<>();
        asked.put("model-of", model);
        asked.put("history", text(file, history));
        initial.ifPresent(value -> asked.put("initial", value));
        limit.ifPresent(time -> asked.put("time-limit", Long.toString(time.toMillis())));
        Map<String, String> answer = within(loader, () -> bridge.apply(asked));
        if (answer.containsKey("problem")) {
            throw new UnusableClojure("Knossos cannot judge this: " + answer.get("problem"), null);
        }
        String valid = Objects.requireNonNull(answer.get("valid"));
        return new KnossosAnswer(
                switch (valid) {
                    case "true" -> KnossosAnswer.Valid.TRUE;
                    case "false" -> KnossosAnswer.Valid.FALSE;
                    case ":unknown" -> KnossosAnswer.Valid.UNKNOWN;
                    default ->
                        throw new UnusableClojure(
                                "found :valid? " + valid + " from Knossos, wanted true, false or :unknown", null);
                },
                Objects.requireNonNull(answer.get("analysis")));
    }

    @Override
    public void close() {
        close(loader);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException left) {
            // Its files stay open until the process ends; nothing depends on it.
        }
    }

    private static String text(Path file, History history) throws IOException {
        WrittenValues values = WrittenValues.of(file, history);
        List<Object> events = new ArrayList<>();
        for (Event event : history.events()) {
            events.add(Arrays.asList(
                    ClojureValues.toClojure(event.process()),
                    event.type().word(),
                    event.f(),
                    values.of(event.valueOrNil())));
        }
        return (String)
                ClojureVars.function("antecedent.knossos.export", "text").invoke(events);
    }

    /** Those of the user first; our Clojure comes last, for a class path without one. */
    private static URL[] urls(String classPath) {
        List<URL> urls = new ArrayList<>();
        try {
            for (String entry : classPath.split(java.io.File.pathSeparator, -1)) {
                if (!entry.isBlank()) {
                    urls.add(Path.of(entry).toUri().toURL());
                }
            }
            for (String resource :
                    List.of("clojure/core.clj", "clojure/spec/alpha.clj", "clojure/core/specs/alpha.clj")) {
                URLConnection connection = Objects.requireNonNull(
                                RT.class.getClassLoader().getResource(resource))
                        .openConnection();
                if (connection instanceof JarURLConnection jar) {
                    urls.add(jar.getJarFileURL());
                }
            }
        } catch (IOException | java.nio.file.InvalidPathException malformed) {
            throw new UnusableClojure(
                    "--knossos-classpath " + classPath + ": " + UnusableClojure.words(malformed), malformed);
        }
        return urls.toArray(URL[]::new);
    }

    @SuppressWarnings("unchecked") // What the bridge says of itself.
    private static Function<Map<String, String>, Map<String, String>> bridge(URLClassLoader loader) {
        String source;
        try (InputStream in =
                Objects.requireNonNull(Knossos.class.getResourceAsStream("/antecedent/knossos_bridge.clj"))) {
            source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return within(loader, () -> {
            Class<?> api = loader.loadClass("clojure.java.api.Clojure");
            Object load = Objects.requireNonNull(
                    api.getMethod("var", Object.class, Object.class).invoke(null, "clojure.core", "load-string"));
            return (Function<Map<String, String>, Map<String, String>>)
                    Objects.requireNonNull(loader.loadClass("clojure.lang.IFn")
                            .getMethod("invoke", Object.class)
                            .invoke(load, source));
        });
    }

    private interface Work<T> {
        T done() throws Exception;
    }

    /** Clojure looks for code in the thread's loader. */
    private static <T> T within(ClassLoader loader, Work<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.done();
        } catch (Exception | AssertionError | StackOverflowError | LinkageError thrown) {
            Throwable root = thrown;
            for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                root = cause;
            }
            throw new UnusableClojure("Knossos failed: " + UnusableClojure.words(root), thrown);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
