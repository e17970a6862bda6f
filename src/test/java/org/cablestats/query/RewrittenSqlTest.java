package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.junit.jupiter.api.Test;

/** Every place of what the engine is given is one of what somebody wrote. */
final class RewrittenSqlTest {
    private static final String SQL = "SELECT '\uD83D\uDE00', a.x FROM cables\nVERSION AS OF 1 a,\n"
            + "loads VERSION AS OF 2 b WHERE mistake\n= b.y";

    private static final RewrittenSql REWRITTEN = RewrittenSql.of(
            SQL,
            List.of(travel("cables", "cables\nVERSION AS OF 1"), travel("loads", "loads VERSION AS OF 2")),
            travel -> travel.name() + "_then");

    private static TimeTravel travel(String name, String whole) {
        int first = SQL.codePointCount(0, SQL.indexOf(whole));
        return new TimeTravel(name, new SnapshotChoice.Ordinal(1), first, first + whole.length() - 1, 1, 1);
    }

    @Test
    void putsNamesInTheirPlaces() {
        assertThat(REWRITTEN.text())
                .isEqualTo("SELECT '\uD83D\uDE00', a.x FROM (`cables_then` AS `cables`) a,\n"
                        + "(`loads_then` AS `loads`) b WHERE mistake\n= b.y");
    }

    @Test
    void tellsThePlaceThatSomebodyWrote() {
        assertThat(told(1, 13)).as("before all").isEqualTo("1:13");
        assertThat(told(1, 26)).as("in the first").isEqualTo("1:22");
        assertThat(told(1, 50)).as("behind the first").isEqualTo("2:17");
        assertThat(told(2, 5)).as("in the second").isEqualTo("3:1");
        assertThat(told(2, 35)).as("behind the second").isEqualTo("3:31");
        assertThat(told(3, 3)).as("in a line of its own").isEqualTo("4:3");
        assertThat(told(2, 0)).as("of a line alone").isEqualTo("3:0");
        assertThat(told(0, 0)).as("of nothing more").isEqualTo("0:0");
    }

    private static String told(int line, int column) {
        return REWRITTEN
                .place((problem, row, letter) -> List.of(row + ":" + letter))
                .told("", line, column)
                .get(0);
    }

    @Test
    void takesNoNameThatTheSqlHas() {
        assertThat(RewrittenSql.nameBeside(SQL, "cables_as_of_1")).isEqualTo("cables_as_of_1");
        assertThat(RewrittenSql.nameBeside("WITH Cables_As_Of_1 AS (SELECT 1)", "cables_as_of_1"))
                .isEqualTo("cables_as_of_1_");
        assertThat(RewrittenSql.nameBeside("SELECT cables_as_of_1, cables_as_of_1_", "cables_as_of_1"))
                .isEqualTo("cables_as_of_1__");
    }
}
