package org.cablestats.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedGenerator;
import org.apache.spark.sql.catalyst.analysis.UnresolvedNamespace;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTableOrView;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTableValuedFunction;
import org.apache.spark.sql.catalyst.expressions.UserDefinedExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.HyperLogLogPlusPlus;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.apache.spark.sql.catalyst.util.QuotingUtils;
import org.apache.spark.sql.execution.datasources.v2.DataSourceV2Relation;
import org.cablestats.query.SqlRules.Mark;
import org.cablestats.query.SqlRules.Rule;
import org.cablestats.table.schema.StoredTable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Which rule holds for a part of a plan: that of its kind, and that of the name in it. */
final class NodeRules {
    /** Before a function's name: that it is no catalog's. */
    private static final List<String> NO_CATALOG = List.of("builtin", "session");

    /** Of approx_count_distinct; with 0.00001 it asks for so much memory that Java itself ends. */
    private static final double LEAST_ERROR = 0.001;

    /** What leads from the warehouse's folder to others, where a table's name is a path. */
    private static final Pattern PATH = Pattern.compile("[/\\\\]|\\.\\.");

    private NodeRules() {}

    static Rule of(TreeNode<?> node) {
        if (node instanceof LogicalPlan plan) {
            return ofPlan(plan);
        }
        if (node instanceof UnresolvedFunction function) {
            return ofFunction(function.nameParts());
        }
        if (node instanceof UnresolvedGenerator generator) {
            return ofFunction(generator.name().nameParts());
        }
        if (node instanceof UserDefinedExpression function) {
            return calling(function.name(), SqlRules.FUNCTIONS.of(function.name()));
        }
        if (node instanceof HyperLogLogPlusPlus count && count.relativeSD() < LEAST_ERROR) {
            return new Rule(
                    Mark.REFUSED, "counts with an error of less than " + LEAST_ERROR + ", which ends the engine");
        }
        String refused = EngineFunctions.refused(node.getClass());
        return refused == null ? Rule.ALLOWED : calling(refused, SqlRules.FUNCTIONS.of(refused));
    }

    private static Rule ofPlan(LogicalPlan plan) {
        String kind = plan.getClass().getSimpleName().replace("$", "");
        Rule rule = SqlRules.PLANS.of(kind);
        if (rule.mark() != Mark.ALLOWED) {
            return new Rule(rule.mark(), rule.does() + " (" + kind + ")");
        }
        if (plan instanceof UnresolvedTableValuedFunction function) {
            return ofFunction(function.name());
        }
        if (plan instanceof UnresolvedRelation relation) {
            return ofRelation(relation.multipartIdentifier());
        }
        if (plan instanceof UnresolvedTableOrView relation) {
            return ofRelation(relation.multipartIdentifier());
        }
        if (plan instanceof UnresolvedNamespace namespace) {
            return ofNamespace(CollectionConverters.asJava(namespace.multipartIdentifier()));
        }
        return plan instanceof DataSourceV2Relation relation ? ofRelation(relation) : Rule.ALLOWED;
    }

    private static Rule ofFunction(Seq<String> name) {
        return ofFunction(CollectionConverters.asJava(name));
    }

    private static Rule ofFunction(List<String> parts) {
        String name = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        if (parts.size() > 1 && !NO_CATALOG.contains(parts.get(parts.size() - 2).toLowerCase(Locale.ROOT))) {
            return calling(String.join(".", parts), SqlRules.UNKNOWN);
        }
        Rule rule = SqlRules.FUNCTIONS.of(name);
        // A misspelled one is for the engine to name, with what was near.
        return rule.equals(SqlRules.UNKNOWN) && !EngineFunctions.has(name) ? Rule.ALLOWED : calling(name, rule);
    }

    private static Rule calling(String function, Rule rule) {
        return new Rule(rule.mark(), "calls " + function + ", which " + rule.does());
    }

    private static Rule ofRelation(Seq<String> name) {
        List<String> parts = CollectionConverters.asJava(name);
        // A bare one is a view of this session or of the question itself, as the session has no tables.
        return parts.size() == 1 || isStored(parts) ? Rule.ALLOWED : unknownRelation(parts);
    }

    private static Rule ofNamespace(List<String> parts) {
        return parts.isEmpty() || isStored(parts) ? Rule.ALLOWED : unknownRelation(parts);
    }

    private static boolean isStored(List<String> parts) {
        return parts.get(0).equals(StoredTable.CATALOG)
                && parts.stream().noneMatch(part -> PATH.matcher(part).find());
    }

    private static Rule ofRelation(DataSourceV2Relation relation) {
        boolean isStored = relation.catalog().exists(catalog -> catalog.name().equals(StoredTable.CATALOG));
        return isStored ? Rule.ALLOWED : unknownRelation(List.of(relation.name()));
    }

    private static Rule unknownRelation(List<String> parts) {
        String name = parts.stream().map(QuotingUtils::quoteIfNeeded).collect(Collectors.joining("."));
        return new Rule(Mark.REFUSED, "reads " + name + ", which is no table or view of the warehouse");
    }
}
