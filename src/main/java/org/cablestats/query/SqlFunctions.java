package org.cablestats.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.query.SqlRules.Mark;
import org.cablestats.resource.Resource;

/** The functions that a question may call. */
public final class SqlFunctions {
    /** Those of this program by name, each as it is called and what it gives. */
    private static final Map<String, String> OWN = Resource.lines(SqlFunctions.class, "own-functions.txt").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.substring(0, line.indexOf('(')), line -> line));

    private SqlFunctions() {}

    /** Their names, sorted; known without the engine. */
    public static List<String> names() {
        return SqlRules.FUNCTIONS.rules().entrySet().stream()
                .filter(rule -> rule.getValue().mark() == Mark.ALLOWED)
                .map(Map.Entry::getKey)
                .filter(name -> Character.isLetter(name.charAt(0)))
                .sorted()
                .toList();
    }

    /** The usage of those of this program, sorted. */
    static List<String> own() {
        return OWN.values().stream().sorted().toList();
    }

    /** How a function is called and what it gives, {@code abs(expr) - Returns the absolute value}; empty where the engine describes none. */
    public static String usage(String name) {
        String own = OWN.get(name);
        return own == null ? EngineFunctions.usage(name) : own;
    }
}
