package org.cablestats.query;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.DeserializeToObject;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.cablestats.table.Warehouse;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Holds every session of the engine that is not the program's own to questions: each plan passes {@link SqlGate} before it is resolved,
 * since the engine opens files and works out constants while it does that, and again as it was analysed, before anything runs. The
 * engine makes one by its name in a setting.
 */
public final class GuestRules extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        // The rules of hints are the first that an extension can have.
        extensions.injectHintResolutionRule(new AbstractFunction1<SparkSession, Rule<LogicalPlan>>() {
            @Override
            public Rule<LogicalPlan> apply(SparkSession session) {
                return new AsRead(session);
            }
        });
        extensions.injectCheckRule(new AbstractFunction1<SparkSession, scala.Function1<LogicalPlan, BoxedUnit>>() {
            @Override
            public scala.Function1<LogicalPlan, BoxedUnit> apply(SparkSession session) {
                return new AsAnalysed(session);
            }
        });
        return BoxedUnit.UNIT;
    }

    private static void pass(SparkSession session, LogicalPlan plan) {
        if (!Warehouse.isOwn(session) && !isOfEncoder(plan)) {
            SqlGate.passOfGuest(plan);
        }
    }

    /** Whether the engine made a plan in order to bind an encoder of rows; such a one is analysed and never run. */
    private static boolean isOfEncoder(LogicalPlan plan) {
        return plan instanceof DeserializeToObject rows && rows.child() instanceof LocalRelation;
    }

    private static final class AsRead extends Rule<LogicalPlan> {
        private final SparkSession session;

        AsRead(SparkSession session) {
            this.session = session;
        }

        @Override
        public LogicalPlan apply(LogicalPlan plan) {
            pass(session, plan);
            return plan;
        }
    }

    private static final class AsAnalysed extends AbstractFunction1<LogicalPlan, BoxedUnit> {
        private final SparkSession session;

        AsAnalysed(SparkSession session) {
            this.session = session;
        }

        @Override
        public BoxedUnit apply(LogicalPlan plan) {
            // A command passed as it was read; what it names is by now something else, and what it explains is analysed
            // by itself.
            if (!(plan instanceof Command)) {
                pass(session, plan);
            }
            return BoxedUnit.UNIT;
        }
    }
}
