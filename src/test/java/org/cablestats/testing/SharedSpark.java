package org.cablestats.testing;

import org.apache.spark.sql.SparkSession;
import org.cablestats.table.Ports;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One Spark for all tests of the JVM, since a start costs eight seconds; it ends with the JVM. Gives each class that asks for a
 * {@code SparkSession} one with views of its own. Tag such a class {@code spark}.
 */
public final class SharedSpark implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedSpark.class);

    /** Starts Spark also for a class that asks for no session, but opens warehouses, which find it. */
    @Override
    public void beforeAll(ExtensionContext context) {
        session(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session(context);
    }

    private static SparkSession session(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(context.getRequiredTestClass(), test -> start().newSession(), SparkSession.class);
    }

    /** Finds the session that runs, and starts one where none does: a warehouse that is closed ends the one before. */
    private static SparkSession start() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("cablestats tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.log.level", "WARN")
                // Most questions of the tests are asked once of a few rows: to compile one, or to describe its plan in
                // full, would
                // take longer than all else.
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.ui.explainMode", "simple")
                // A warehouse opened while this session runs uses it, and could not add its extensions any more.
                .config("spark.sql.extensions", "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions");
        Ports.SETTINGS.forEach(builder::config);
        return builder.getOrCreate();
    }
}
