package dev.antecedent.modelcheck.tlc.overrides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tlc2.overrides.ITLCOverrides;
import tlc2.overrides.TLCOverrides;

/**
 * The overrides of other libraries. A class path may hold several classes {@code tlc2.overrides.TLCOverrides}, of which
 * the JVM only ever sees the first. Each of the others is defined here by a class loader of its own, which defines that
 * one class and leaves everything else to the class path; what it then lists are ordinary classes.
 */
public final class OtherOverrides {

    private static final String NAME = TLCOverrides.class.getName();

    private OtherOverrides() {}

    /**
     * What all other classes of that name list, in the order of the class path.
     *
     * @param classPath the loader that finds them
     * @throws IllegalStateException if one of them cannot be loaded; the message names its place
     */
    public static List<Class<?>> below(ClassLoader classPath) {
        List<Class<?>> listed = new ArrayList<>();
        URL own = TLCOverrides.class.getResource(TLCOverrides.class.getSimpleName() + ".class");
        for (URL place : places(classPath)) {
            if (own == null || !place.toExternalForm().equals(own.toExternalForm())) {
                Collections.addAll(listed, listedAt(place, classPath));
            }
        }
        return listed;
    }

    private static List<URL> places(ClassLoader classPath) {
        try {
            return Collections.list(classPath.getResources(NAME.replace('.', '/') + ".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?>[] listedAt(URL place, ClassLoader classPath) {
        try (InputStream in = place.openStream()) {
            Class<?> type = new OneClass(classPath).define(in.readAllBytes());
            return ((ITLCOverrides) type.getDeclaredConstructor().newInstance()).get();
        } catch (IOException | ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw new IllegalStateException("cannot load the operator overrides at " + place + ": " + e, e);
        }
    }

    private static final class OneClass extends ClassLoader {
        OneClass(ClassLoader everythingElse) {
            super(everythingElse);
        }

        Class<?> define(byte[] bytes) {
            return defineClass(NAME, bytes, 0, bytes.length);
        }
    }
}
