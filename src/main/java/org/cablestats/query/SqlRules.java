package org.cablestats.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cablestats.resource.Resource;

/**
 * What SQL may be made of: a list of names under headings, each allowed or refused on purpose. A heading is a mark and what its names do,
 * {@code [refused: calls any public method of Java]}; the names stand below it, and {@code #} begins a comment.
 */
record SqlRules(Map<String, Rule> rules) {
    /** Of a name that the list lacks. */
    static final Rule UNKNOWN = new Rule(Mark.REFUSED, "is not known to be harmless");

    /** Functions by their names in SQL. */
    static final SqlRules FUNCTIONS = read("functions.txt");

    /** Nodes of plans by the simple names of their classes. */
    static final SqlRules PLANS = read("plans.txt");

    /** The rule of a name; of one that the list lacks a refusal. */
    Rule of(String name) {
        return rules.getOrDefault(name, UNKNOWN);
    }

    private static SqlRules read(String resource) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Rule heading = UNKNOWN;
        for (String line : Resource.lines(SqlRules.class, resource)) {
            if (line.startsWith("[")) {
                heading = heading(line);
            } else {
                for (String name : line.strip().split("\\s+", -1)) {
                    rules.put(name, heading);
                }
            }
        }
        return new SqlRules(rules);
    }

    /** Of {@code [refused: calls any public method of Java]}. */
    private static Rule heading(String line) {
        int colon = line.indexOf(": ");
        Mark mark = Mark.valueOf(line.substring(1, colon).toUpperCase(Locale.ROOT));
        return new Rule(mark, line.substring(colon + 2, line.length() - 1));
    }

    /** What holds for some names, or for what has one of them, and what they do as the end of a sentence. */
    record Rule(Mark mark, String does) {
        /** Of what needs no rule. */
        static final Rule ALLOWED = new Rule(Mark.ALLOWED, "");
    }

    /** Whether something is allowed. */
    enum Mark {
        /** Everywhere. */
        ALLOWED,
        /** Where the command line says so. */
        REFUSED,
        /** Nowhere. */
        NEVER
    }
}
