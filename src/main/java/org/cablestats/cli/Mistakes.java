package org.cablestats.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Complaints;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the values on a command line, so that a user sees all of it at once. */
final class Mistakes implements Complaints {
    private final List<String> found = new ArrayList<>();

    @Override
    public void add(String key, String value, String expected, String suggestion) {
        found.add(Complaints.message("--" + key, value, expected, suggestion));
    }

    /** Adds a mistake that is not about one option's value. */
    void add(String message) {
        found.add(message);
    }

    /** Throws where anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UsageException(found);
        }
    }

    /** A whole number of at least a minimum; the minimum and a complaint where the text is none. */
    long whole(String key, String text, long minimum) {
        // Eighteen digits are sure to fit.
        boolean digits = text.matches("[0-9]{1,18}");
        if (digits && Long.parseLong(text) >= minimum) {
            return Long.parseLong(text);
        }
        add(key, text, "a whole number from " + minimum + " on");
        return minimum;
    }

    /** As {@link #whole}, but no larger than an int; null where nothing was typed. */
    @Nullable Integer ordinal(String key, @Nullable String text) {
        if (text == null) {
            return null;
        }
        long number = whole(key, text, 1);
        if (number > Integer.MAX_VALUE) {
            add(key, text, "a whole number up to " + Integer.MAX_VALUE);
            return null;
        }
        return (int) number;
    }

    /** The number of a snapshot that stands alone; a mistake where it is none. */
    static int snapshot(String text) {
        // Nine digits are sure to fit.
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new UsageException(Complaints.message("N", text, "a whole number from 1 on", ""));
        }
        return Integer.parseInt(text);
    }

    /** Complains where a name that must be given is missing. */
    void requireAny(Collection<String> names, String message) {
        if (names.isEmpty()) {
            add(message);
        }
    }
}
