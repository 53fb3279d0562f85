package dev.antecedent.modelcheck.tlc;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Reads fields and methods of TLC's objects that it keeps to itself. */
final class TlcInternals {

    private TlcInternals() {}

    /** The result of a method without parameters, wherever up the class it is declared. */
    static Object call(Object target, String name) throws ReflectiveOperationException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && !method.isBridge()) {
                    method.setAccessible(true);
                    try {
                        return method.invoke(target);
                    } catch (InvocationTargetException e) {
                        throw new ReflectiveOperationException(e.getCause());
                    }
                }
            }
        }
        throw new NoSuchMethodException(name + " of " + target.getClass());
    }

    /** The field of that name, wherever up the class it is declared. */
    static Field field(Object target, String name) throws ReflectiveOperationException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name + " of " + target.getClass());
    }
}
