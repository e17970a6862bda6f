package org.cablestats.query;

import java.util.function.Consumer;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParserInterface;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.View;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.apache.spark.sql.classic.Dataset$;
import org.cablestats.fault.UsageException;
import org.cablestats.query.SqlRules.Mark;
import org.cablestats.query.SqlRules.Rule;
import scala.Option;

/**
 * What SQL may do: ask the warehouse's tables and views with SQL's own functions. Statistics, jobs and conditions are passed between
 * people, and the engine's SQL runs programs, reads files and calls Java.
 *
 * <p>Refused is whatever {@link SqlRules} does not allow, three times: in the SQL as it was read, since the engine opens files and works
 * out constants while it analyses; by the session, which has neither the functions nor relations by path; and in the analysed plan,
 * whatever it came from.
 */
final class SqlGate {
    private static final String WHAT_IS_ALLOWED =
            "; SQL asks the warehouse's tables and views with SQL's own functions";

    private static final String HOW_TO_ALLOW_MORE = " (--unsafe-sql allows more)";

    private static final String WHAT_IS_EXPECTED = " (expected a question such as SELECT count(*) FROM cables)";

    private final org.apache.spark.sql.classic.SparkSession session;
    private final boolean unsafe;

    /** A gate before a session, which forgets what is refused; an unsafe one lets any question pass. */
    SqlGate(SparkSession session, boolean unsafe) {
        this.session = (org.apache.spark.sql.classic.SparkSession) session;
        this.unsafe = unsafe;
        // Otherwise a text such as ${env:HOME} is that variable of the environment.
        session.conf().set("spark.sql.variable.substitute", "false");
        session.conf().set("spark.sql.scripting.enabled", "false");
        if (!unsafe) {
            session.conf().set("spark.sql.runSQLOnFiles", "false");
            EngineFunctions.forgetRefused(session);
        }
    }

    /**
     * Reads SQL by this session's settings: the engine's parser takes those of the session that is active, and a text that it reads
     * in two ways would pass in one and run in the other.
     */
    <T> T read(Reading<T> reading) throws AnalysisException {
        Option<SparkSession> before = SparkSession.getActiveSession();
        SparkSession.setActiveSession(session);
        try {
            return reading.of(session.sessionState().sqlParser());
        } finally {
            before.foreach(active -> {
                SparkSession.setActiveSession(active);
                return active;
            });
        }
    }

    /** The rows of what was read, analysed; of a command what it says, as it runs at once. */
    Dataset<Row> rows(LogicalPlan read) {
        return Dataset$.MODULE$.ofRows(session, read);
    }

    /** Makes something of SQL. */
    interface Reading<T> {
        T of(ParserInterface parser) throws AnalysisException;
    }

    /**
     * Lets a plan pass, as it was read or as it was analysed.
     *
     * @throws UsageException where it has a part that is refused, with the line and the part
     */
    void pass(LogicalPlan plan, SqlPlace place) {
        visit(plan, node -> {
            Rule rule = NodeRules.of(node);
            if (rule.mark() == Mark.NEVER || !unsafe) {
                pass(node, rule, place, HOW_TO_ALLOW_MORE);
            }
        });
    }

    /** The same of a plan of somebody whom no command line allows more. */
    static void passOfGuest(LogicalPlan plan) {
        visit(plan, node -> pass(node, NodeRules.of(node), SqlPlace.COMMAND_LINE, ""));
    }

    private static void visit(LogicalPlan plan, Consumer<TreeNode<?>> visitor) {
        PlanParts.visit(plan, node -> {
            visitor.accept(node);
            // Made by this program of what has passed.
            return !(node instanceof View view && view.isTempView());
        });
    }

    private static void pass(TreeNode<?> node, Rule rule, SqlPlace place, String howToAllowMore) {
        if (rule.mark() == Mark.ALLOWED) {
            return;
        }
        String problem = rule.mark() == Mark.NEVER
                ? "Invalid SQL: a statement that " + rule.does() + WHAT_IS_EXPECTED
                : "Cannot answer the SQL: it " + rule.does() + WHAT_IS_ALLOWED + howToAllowMore;
        throw new UsageException(place.told(
                problem,
                SqlMistakes.number(node.origin().line(), 0),
                SqlMistakes.number(node.origin().startPosition(), 1)));
    }
}
