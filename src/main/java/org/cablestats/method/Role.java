package org.cablestats.method;

import java.util.Set;

/**
 * The part that a column plays in a method.
 *
 * @param name as a statistic gives it: {@code part=classified}
 * @param kind of its values
 * @param meaning what it holds, for readers
 */
public record Role(String name, Kind kind, String meaning) {
    /** What a column holds. */
    public enum Kind {
        /** A name or an id; null where it is unknown. */
        TEXT(Set.of("string")),
        /** A whole number, never null. */
        COUNT(Set.of("int", "bigint")),
        /** A day, never null. */
        DAY(Set.of("date"));

        // The sets are copies that nobody can change; the checker does not see it.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<String> types;

        Kind(Set<String> types) {
            this.types = types;
        }

        /** Whether a column of an SQL type holds it. */
        public boolean isHeldBy(String type) {
            return types.contains(type);
        }

        /** For messages. */
        public String expected() {
            return String.join(" or ", types.stream().sorted().toList());
        }
    }

    static Role text(String name, String meaning) {
        return new Role(name, Kind.TEXT, meaning);
    }

    static Role count(String name, String meaning) {
        return new Role(name, Kind.COUNT, meaning);
    }

    static Role day(String name, String meaning) {
        return new Role(name, Kind.DAY, meaning);
    }
}
