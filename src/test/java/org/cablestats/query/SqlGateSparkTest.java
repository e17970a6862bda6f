package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.cablestats.fault.UsageException;
import org.cablestats.query.SqlRules.Mark;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

/** The gate's decisions; that every way in passes it is held where the ways in are tested. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SqlGateSparkTest {
    private static final String HINT = "(--unsafe-sql allows more)";

    private final SparkSession root;
    private final SqlGate gate;
    private final SqlGate open;

    SqlGateSparkTest(SparkSession session) {
        this.root = session;
        this.gate = gate(false);
        this.open = gate(true);
    }

    private SqlGate gate(boolean unsafe) {
        SparkSession session = root.newSession();
        session.sql("SELECT '07ASTANA1' AS id, 12 AS words").createOrReplaceTempView("cables");
        return new SqlGate(session, unsafe);
    }

    static Stream<String> refusedFunctions() {
        return SqlRules.FUNCTIONS.rules().entrySet().stream()
                .filter(function -> function.getValue().mark() != Mark.ALLOWED)
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("refusedFunctions")
    void refusesAFunctionWhereverItHides(String function) {
        String called = function + "('java.lang.System', 'getProperty', 'user.name')";
        for (int seed = 0; seed < 40; seed++) {
            assertRefused(new HostileSql(seed).withValue(called), "calls " + function + ", which ");
        }
    }

    @Test
    void refusesAProgramWhereverItHides() {
        for (String program : List.of(
                "SELECT TRANSFORM(id) USING 'id' FROM cables",
                "MAP id USING 'id' FROM cables",
                "FROM cables REDUCE id USING 'id' AS (x)")) {
            for (int seed = 0; seed < 40; seed++) {
                assertRefused(new HostileSql(seed).withQuestion(program), "runs a program");
            }
        }
    }

    static Stream<String> sources() {
        return StreamSupport.stream(ServiceLoader.load(DataSourceRegister.class).spliterator(), false)
                .map(DataSourceRegister::shortName)
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void refusesARelationByPathWhateverReadsIt(String source) {
        for (int seed = 0; seed < 20; seed++) {
            assertRefused(
                    new HostileSql(seed).withQuestion("SELECT * FROM `" + source + "`.`/etc/passwd`"),
                    "reads " + (source.contains("-") ? "`" + source + "`" : source)
                            + ".`/etc/passwd`, which is no table or view of the warehouse");
        }
    }

    @Test
    void letsPassEachOfTheseQuestionsWhereNothingHides() {
        for (int seed = 0; seed < 400; seed++) {
            String sql = new HostileSql(seed).withValue("substring(id, 1, 3)");
            assertThatCode(() -> gate.pass(read(sql), SqlPlace.COMMAND_LINE))
                    .as(sql)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET spark.sql.ansi.enabled=false",
                "RESET",
                "ADD JAR '/tmp/x.jar'",
                "ADD FILE '/etc/passwd'",
                "LIST JARS",
                "CREATE TEMPORARY FUNCTION f AS 'java.lang.Runtime'",
                "CREATE TEMPORARY VIEW v USING csv OPTIONS (path '/etc/passwd')",
                "CREATE TEMPORARY VIEW v AS SELECT 1",
                "CREATE TABLE t USING csv LOCATION '/etc'",
                "INSERT OVERWRITE DIRECTORY '/tmp/x' USING csv SELECT * FROM cables",
                "INSERT INTO cables SELECT * FROM cables",
                "WITH x AS (SELECT 1) INSERT INTO cables SELECT * FROM x",
                "EXECUTE IMMEDIATE 'DROP TABLE cables'",
                "EXECUTE IMMEDIATE 'SELECT 1'",
                "DECLARE x INT",
                "SET VAR x = 1",
                "CACHE TABLE cables",
                "REFRESH '/etc'",
                "ANALYZE TABLE cables COMPUTE STATISTICS",
                "USE cablestats",
                "CALL cablestats.system.expire_snapshots('warehouse.cables')",
                "EXPLAIN INSERT INTO cables SELECT * FROM cables",
                "TRUNCATE TABLE cables",
                "LOAD DATA INPATH '/etc/passwd' INTO TABLE cables",
                "DESCRIBE FUNCTION EXTENDED abs",
                "SHOW CREATE TABLE cables"
            })
    void refusesAStatementThatIsNoQuestionAlsoWhereAllQuestionsAreAllowed(String statement) {
        for (SqlGate each : List.of(gate, open)) {
            assertThatThrownBy(() -> Question.ask(each, new Views(), statement, SqlPlace.COMMAND_LINE))
                    .isInstanceOf(UsageException.class)
                    .hasMessageMatching(
                            "Invalid SQL: a statement that (changes or sets|shows) something.* \\(expected a"
                                    + " question such as SELECT count\\(\\*\\) FROM cables\\)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM IDENTIFIER('text.`/etc/passwd`')",
                "SELECT IDENTIFIER('reflect')('java.lang.System', 'getProperty', 'user.name')",
                "SELECT builtin.reflect('java.lang.System', 'getProperty', 'user.name')",
                "SELECT system.builtin.`REFLECT`('java.lang.System', 'getProperty', 'user.name')",
                "SELECT cablestats.system.bucket(4, id) FROM cables",
                "SELECT * FROM python_worker_logs()",
                "SELECT current_user",
                "SELECT CURRENT_USER()",
                "SELECT * FROM spark_catalog.default.x",
                "DESCRIBE text.`/etc/passwd`",
                "BEGIN SELECT 1; SELECT 2; END",
                "SHOW TABLES IN other.place",
                "SHOW VIEWS IN spark_catalog.default",
                "SELECT * FROM cablestats.`../other/place`.secret",
                "SELECT approx_count_distinct(id, 0.00001) FROM cables"
            })
    void refusesNamesThatAreHiddenOrQualified(String sql) {
        assertThatThrownBy(() -> Question.ask(gate, new Views(), sql, SqlPlace.COMMAND_LINE)
                        .collectAsList())
                .isInstanceOf(UsageException.class);
    }

    @Test
    void namesTheLineInTheFile() {
        SqlPlace place = SqlPlace.ofFile("reports/statistics/hostile.sql", 5);
        assertThatThrownBy(() -> Question.ask(gate, new Views(), "SELECT id,\n  reflect('a', 'b')\nFROM cables", place))
                .hasMessage("reports/statistics/hostile.sql:7: Cannot answer the SQL: it calls reflect, which calls any"
                        + " public method of Java; SQL asks the warehouse's tables and views with SQL's own functions"
                        + " (--unsafe-sql allows more)");
    }

    @Test
    void refusesAnAnalysedPlanThatWasNeverRead(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        SparkSession other = root.newSession();
        LogicalPlan file = other.read()
                .text(folder.resolve("secret.txt").toString())
                .queryExecution()
                .analyzed();
        LogicalPlan method = other.sql("SELECT reflect('java.lang.System', 'lineSeparator')")
                .queryExecution()
                .analyzed();
        other.udf().register("own", (String text) -> text, org.apache.spark.sql.types.DataTypes.StringType);
        LogicalPlan function = other.sql("SELECT own('x')").queryExecution().analyzed();

        for (LogicalPlan plan : List.of(file, method, function)) {
            assertThatThrownBy(() -> gate.pass(plan, SqlPlace.COMMAND_LINE))
                    .isInstanceOf(UsageException.class)
                    .hasMessageEndingWith(HINT);
        }
    }

    @Test
    void letsTheCommandLineAllowMore(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("words.txt"), "one\n");

        assertThat(rows("SELECT TRANSFORM(id) USING 'cat' AS (id STRING) FROM cables"))
                .isEqualTo("[[07ASTANA1]]");
        assertThat(rows("SELECT * FROM text.`" + folder.resolve("words.txt") + "`"))
                .isEqualTo("[[one]]");
        assertThat(rows("SELECT reflect('java.lang.Math', 'max', 1, 2)")).isEqualTo("[[2]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 /*\nCREATE TEMPORARY VIEW other AS SELECT 'mine' AS x -- */",
                "SELECT 1 /*\nSET `spark.sql.runSQLOnFiles`=`true` -- */",
                "SELECT 1 /*\nDROP VIEW cables -- */",
                "SHOW TABLES /*\nDROP VIEW cables -- */"
            })
    void readsATextInOneWayWhateverSessionIsActive(String second) {
        // With a variable put in its place the comment ends, and the first line is what is read.
        String sql = "-- ${system:line.separator} " + second;
        for (SparkSession active : List.of(root, root.newSession())) {
            SparkSession.setActiveSession(active);
            assertThatThrownBy(() -> Question.ask(gate, new Views(), sql, SqlPlace.COMMAND_LINE))
                    .hasMessageStartingWith("Invalid SQL: a statement that changes or sets something");
            assertThatThrownBy(() -> Question.verifyCondition(
                            gate,
                            "words > 1 -- ${system:line.separator} /*\n) UNION ALL (TRUE -- */",
                            SqlPlace.COMMAND_LINE))
                    .isInstanceOf(UsageException.class);
            assertThat(SparkSession.active()).isSameAs(active);
        }
        SparkSession.setActiveSession(root);
    }

    @Test
    void takesATextThatLooksLikeAVariableAsItIs() {
        List<Row> rows = Question.ask(
                        gate, new Views(), "SELECT '${env:PATH} ${system:user.name}'", SqlPlace.COMMAND_LINE)
                .collectAsList();
        assertThat(rows).hasToString("[[${env:PATH} ${system:user.name}]]");
    }

    @Test
    void hasNoFunctionOfTheSessionWithoutARule() {
        FunctionRegistry functions = ((org.apache.spark.sql.classic.SparkSession) root.newSession())
                .sessionState()
                .functionRegistry();
        assertThat(CollectionConverters.asJava(functions.listFunction()).stream()
                        .map(FunctionIdentifier::funcName))
                .isSubsetOf(SqlRules.FUNCTIONS.rules().keySet());
    }

    @Test
    void takesSqlThatIsNestedTooDeeplyForAMistake() {
        String sql = "SELECT " + "(".repeat(5_000) + "1" + ")".repeat(5_000);
        assertThatThrownBy(() -> Question.ask(gate, new Views(), sql, SqlPlace.COMMAND_LINE))
                .hasMessage("Cannot answer the SQL: it is nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE) UNION ALL SELECT * FROM cables WHERE (TRUE", "words > 1; SELECT 1", "words >", ""})
    void takesOneConditionAndNoMore(String condition) {
        assertThatThrownBy(() -> Question.verifyCondition(gate, condition, SqlPlace.COMMAND_LINE))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot read the SQL: ");
    }

    private String rows(String sql) {
        return Question.ask(open, new Views(), sql, SqlPlace.COMMAND_LINE)
                .collectAsList()
                .toString();
    }

    private void assertRefused(String sql, String why) {
        assertThatThrownBy(() -> gate.pass(read(sql), SqlPlace.COMMAND_LINE))
                .as(sql)
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot answer the SQL: it " + why)
                .hasMessageEndingWith(HINT);
        assertThatCode(() -> open.pass(read(sql), SqlPlace.COMMAND_LINE))
                .as(sql)
                .doesNotThrowAnyException();
    }

    private LogicalPlan read(String sql) {
        try {
            return gate.read(parser -> parser.parsePlan(sql));
        } catch (AnalysisException e) {
            throw new AssertionError(sql, e);
        }
    }
}
