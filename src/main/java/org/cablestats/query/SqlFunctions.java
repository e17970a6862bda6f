package org.cablestats.query;

import java.util.List;
import java.util.Map;
import org.cablestats.query.SqlRules.Mark;

/** The functions that a question may call. */
public final class SqlFunctions {
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

    /** What the engine says of a function in a sentence; empty of what it does not describe. */
    public static String usage(String name) {
        return EngineFunctions.usage(name);
    }
}
