package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry$;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistryBase;
import org.apache.spark.sql.catalyst.analysis.TableFunctionRegistry$;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.cablestats.query.SqlRules.Mark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

/** A new version of the engine that brings a function or a kind of plan fails here, until someone has decided about it. */
final class SqlRulesTest {
    private static final Set<String> OWN_FUNCTIONS = SqlFunctions.own().stream()
            .map(usage -> usage.substring(0, usage.indexOf('(')))
            .collect(Collectors.toUnmodifiableSet());

    @Tag("slow")
    @Test
    void decideEveryFunctionOfTheEngineOnPurpose() {
        Set<String> known = new TreeSet<>(OWN_FUNCTIONS);
        for (FunctionRegistryBase<?> functions :
                List.of(FunctionRegistry$.MODULE$.builtin(), TableFunctionRegistry$.MODULE$.builtin())) {
            CollectionConverters.asJava(functions.listFunction()).forEach(function -> known.add(function.funcName()));
        }

        assertThat(new TreeSet<>(SqlRules.FUNCTIONS.rules().keySet())).isEqualTo(known);
    }

    @Tag("slow")
    @Test
    void decideEveryKindOfPlanOfTheEngineOnPurpose() {
        Set<String> known = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> new File(path).getName().matches("(spark|iceberg-spark)-.*\\.jar"))
                .flatMap(SqlRulesTest::kindsOfPlans)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(SqlRules.PLANS.rules().keySet())).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reflect",
                "java_method",
                "try_reflect",
                "from_xml",
                "xpath_string",
                "input_file_name",
                "no_such_one"
            })
    void refuseWhatReachesBeyondTheWarehouse(String function) {
        assertThat(SqlRules.FUNCTIONS.of(function).mark()).isEqualTo(Mark.REFUSED);
    }

    private static Stream<String> kindsOfPlans(String path) {
        try (JarFile jar = new JarFile(path)) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
                    // Only there are plans; loading every class of the engine would take a while.
                    .filter(name -> name.contains("/sql/") || name.contains("/plans/"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(SqlRulesTest::isKindOfPlan)
                    .map(name -> name.replaceFirst("\\$$", "").replaceFirst(".*[.$]", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKindOfPlan(String name) {
        try {
            Class<?> type = Class.forName(name, false, SqlRulesTest.class.getClassLoader());
            return LogicalPlan.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException | LinkageError e) {
            // Classes of parts of the engine that are not here: Hive, Python.
            return false;
        }
    }
}
