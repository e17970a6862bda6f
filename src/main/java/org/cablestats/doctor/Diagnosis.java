package org.cablestats.doctor;

import org.jspecify.annotations.Nullable;

/**
 * What was found of one thing.
 *
 * @param subject the thing, in a word or two
 * @param found what it is like
 * @param remedy what mends it, a command where one does; null where nothing is to do, or where {@code found} says it
 */
public record Diagnosis(
        String subject, State state, String found, @Nullable String remedy) {
    /** How bad it is. */
    public enum State {
        /** As it should be. */
        FINE,
        /** Work goes on, and may end badly or tell less than it could. */
        WARNING,
        /** Work cannot be done. */
        FAULT
    }

    static Diagnosis fine(String subject, String found) {
        return new Diagnosis(subject, State.FINE, found, null);
    }

    static Diagnosis warning(String subject, String found, @Nullable String remedy) {
        return new Diagnosis(subject, State.WARNING, found, remedy);
    }

    static Diagnosis fault(String subject, String found, @Nullable String remedy) {
        return new Diagnosis(subject, State.FAULT, found, remedy);
    }
}
