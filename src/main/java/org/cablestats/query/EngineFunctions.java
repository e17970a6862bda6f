package org.cablestats.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry$;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistryBase;
import org.apache.spark.sql.catalyst.analysis.TableFunctionRegistry$;
import org.apache.spark.sql.internal.SessionState;
import org.cablestats.query.SqlRules.Mark;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The functions that the engine brings along. */
final class EngineFunctions {
    /** Those of a SELECT list, and those of a FROM clause. */
    private static final List<FunctionRegistryBase<?>> BUILT_IN =
            List.of(FunctionRegistry$.MODULE$.builtin(), TableFunctionRegistry$.MODULE$.builtin());

    /** Functions that are not allowed, by the classes of expressions that only these have. */
    private static final Map<String, String> REFUSED = refused();

    private EngineFunctions() {}

    static boolean has(String name) {
        return BUILT_IN.stream().anyMatch(functions -> functions.functionExists(new FunctionIdentifier(name)));
    }

    /** The function that is not allowed and that alone an expression can come from; null where there is none. */
    static @Nullable String refused(Class<?> expression) {
        return REFUSED.get(expression.getName());
    }

    /** What the engine says of a function, on one line: {@code abs(expr) - Returns the absolute value}; empty where it says nothing. */
    static String usage(String name) {
        FunctionIdentifier function = new FunctionIdentifier(name);
        return BUILT_IN.stream()
                .filter(functions -> functions.functionExists(function))
                .map(functions -> functions.lookupFunction(function).get().getUsage())
                .map(usage -> usage.replace("_FUNC_", name).strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    /** Makes a session forget the functions that are not allowed, so that it has none whatever way it is asked for one. */
    static void forgetRefused(SparkSession session) {
        SessionState state = ((org.apache.spark.sql.classic.SparkSession) session).sessionState();
        for (FunctionRegistryBase<?> functions : List.of(state.functionRegistry(), state.tableFunctionRegistry())) {
            identifiers(functions).stream()
                    .filter(function -> !isAllowed(function))
                    .forEach(functions::dropFunction);
        }
    }

    private static Map<String, String> refused() {
        Map<String, String> refused = byClasses(function -> !isAllowed(function));
        refused.keySet().removeAll(byClasses(EngineFunctions::isAllowed).keySet());
        return refused;
    }

    private static Map<String, String> byClasses(Predicate<FunctionIdentifier> asked) {
        Map<String, String> names = new TreeMap<>();
        for (FunctionRegistryBase<?> functions : BUILT_IN) {
            identifiers(functions).stream()
                    .filter(asked)
                    .forEach(function ->
                            names.put(functions.lookupFunction(function).get().getClassName(), function.funcName()));
        }
        return names;
    }

    private static boolean isAllowed(FunctionIdentifier function) {
        return SqlRules.FUNCTIONS.of(function.funcName()).mark() == Mark.ALLOWED;
    }

    private static List<FunctionIdentifier> identifiers(FunctionRegistryBase<?> functions) {
        return List.copyOf(CollectionConverters.asJava(functions.listFunction()));
    }
}
