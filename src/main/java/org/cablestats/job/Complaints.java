package org.cablestats.job;

import java.util.Collection;
import org.cablestats.fault.Suggestion;

/** Hears which values, of a job file or the command line, cannot be used. */
public interface Complaints {
    /**
     * A value cannot be used.
     *
     * @param key the value's key in a job file; the command line says the same word as {@code --key}
     * @param value as written
     * @param expected what it should look like
     * @param suggestion a clause of {@link Suggestion}, or nothing
     */
    void add(String key, String value, String expected, String suggestion);

    /** A value does not look as it should. */
    default void add(String key, String value, String expected) {
        add(key, value, expected, "");
    }

    /** A value is none of the known words. */
    default void addUnknown(String key, String value, Collection<String> known) {
        add(key, value, String.join(", ", known), Suggestion.of(value, known));
    }

    /** The message for a complaint: {@code Invalid <name>: '<value>' (expected ...)}. */
    static String message(String name, String value, String expected, String suggestion) {
        return "Invalid " + name + ": '" + value + "' (expected " + expected + ")" + suggestion;
    }
}
