package org.cablestats.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry$;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistryBase;
import org.apache.spark.sql.catalyst.analysis.TableFunctionRegistry$;
import org.apache.spark.sql.internal.SessionState;
import org.cablestats.query.SqlRules.Mark;
import scala.jdk.javaapi.CollectionConverters;

/** The functions that the engine brings along. */
final class EngineFunctions {
    /** Those of a SELECT list, and those of a FROM clause. */
    private static final List<FunctionRegistryBase<?>> BUILT_IN =
            List.of(FunctionRegistry$.MODULE$.builtin(), TableFunctionRegistry$.MODULE$.builtin());

    /** Classes of expressions that only functions have which are not allowed. */
    private static final Set<String> REFUSED_CLASSES = refusedClasses();

    private EngineFunctions() {}

    static boolean has(String name) {
        return BUILT_IN.stream().anyMatch(functions -> functions.functionExists(new FunctionIdentifier(name)));
    }

    /** Whether an expression can only come from a function that is not allowed. */
    static boolean isRefused(Class<?> expression) {
        return REFUSED_CLASSES.contains(expression.getName());
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

    private static Set<String> refusedClasses() {
        Set<String> refused = classes(function -> !isAllowed(function));
        refused.removeAll(classes(EngineFunctions::isAllowed));
        return refused;
    }

    private static Set<String> classes(Predicate<FunctionIdentifier> asked) {
        Set<String> names = new HashSet<>();
        for (FunctionRegistryBase<?> functions : BUILT_IN) {
            identifiers(functions).stream()
                    .filter(asked)
                    .forEach(function ->
                            names.add(functions.lookupFunction(function).get().getClassName()));
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
