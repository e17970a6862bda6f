package org.cablestats.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/**
 * The bare names that SQL finds in a session, each made when the first question names it: most name one or two of thirty. Several threads
 * may ask.
 */
final class Views {
    private final Map<String, Supplier<Dataset<Row>>> unmade = new HashMap<>();
    private final Map<String, Runnable> unmadeFunctions = new HashMap<>();

    /** A name, and what to find under it. */
    synchronized void define(String name, Supplier<Dataset<Row>> rows) {
        unmade.put(name, rows);
    }

    /** A function, and what makes it known to the session. */
    void defineFunction(String name, Runnable register) {
        unmadeFunctions.put(name, register);
    }

    /** Makes the names that SQL has known to its session, and those that they are made of. */
    synchronized void make(LogicalPlan read) {
        functions(read).forEach(this::makeFunction);
        // A command may ask which names there are.
        if (read instanceof Command) {
            makeAll();
        } else {
            names(read).forEach(this::make);
        }
    }

    /** Makes all names. */
    synchronized void makeAll() {
        List.copyOf(unmade.keySet()).forEach(this::make);
    }

    /** Makes a name, where there is one and it is not made yet. */
    synchronized void make(String name) {
        // Taken out first: a view that names itself is unknown to itself.
        Supplier<Dataset<Row>> rows = unmade.remove(name);
        if (rows != null) {
            make(name, rows);
        }
    }

    private void make(String name, Supplier<Dataset<Row>> rows) {
        boolean made = false;
        try {
            rows.get().createOrReplaceTempView(name);
            made = true;
        } finally {
            if (!made) {
                // The next question hears what is wrong, too, and not that there is no such name.
                unmade.put(name, rows);
            }
        }
    }

    private void makeFunction(String name) {
        Runnable register = unmadeFunctions.get(name);
        if (register != null) {
            register.run();
            unmadeFunctions.remove(name);
        }
    }

    private static List<String> functions(LogicalPlan read) {
        List<String> names = new ArrayList<>();
        PlanParts.visit(read, node -> {
            if (node instanceof UnresolvedFunction function) {
                names.add(function.nameParts().last().toLowerCase(Locale.ROOT));
            }
            return true;
        });
        return names;
    }

    private static List<String> names(LogicalPlan read) {
        List<String> names = new ArrayList<>();
        PlanParts.visit(read, node -> {
            if (node instanceof UnresolvedRelation relation
                    && relation.multipartIdentifier().size() == 1) {
                names.add(relation.multipartIdentifier().head().toLowerCase(Locale.ROOT));
            }
            return true;
        });
        return names;
    }
}
