package org.cablestats.query;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.jspecify.annotations.Nullable;
import scala.Product;
import scala.collection.Iterable;
import scala.collection.Iterator;

/**
 * All that a plan consists of. Not only its children: a common table expression, the plan of a subquery and the plan that a command
 * explains are none, so every value that a node was made of is looked into.
 */
final class PlanParts {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> ahead = new ArrayDeque<>();

    private PlanParts() {}

    /** Visits the nodes of a plan and the expressions in them, from the outside in, as far as the visitor says. */
    static void visit(LogicalPlan plan, Predicate<TreeNode<?>> visitor) {
        PlanParts parts = new PlanParts();
        parts.add(plan);
        while (!parts.ahead.isEmpty()) {
            Object part = parts.ahead.removeFirst();
            if (!(part instanceof TreeNode<?> node) || visitor.test(node)) {
                parts.addAllOf(part);
            }
        }
    }

    private void addAllOf(Object part) {
        // A node is never a collection, but nearly all of the engine's values are products.
        if (part instanceof Iterable<?> several) {
            add(several.iterator());
        } else if (part instanceof Product value) {
            add(value.productIterator());
        }
    }

    private void add(Iterator<?> values) {
        while (values.hasNext()) {
            add(values.next());
        }
    }

    private void add(@Nullable Object value) {
        if ((value instanceof Iterable<?> || value instanceof Product) && seen.add(value)) {
            ahead.addLast(value);
        }
    }
}
