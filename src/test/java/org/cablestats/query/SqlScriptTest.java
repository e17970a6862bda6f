package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SqlScriptTest {
    private static final String[] STATEMENTS = {
        "SELECT 1",
        "SELECT ';'",
        "SELECT `a;b`\nFROM c",
        "SELECT -- ;\n 2",
        "SELECT \"x\\\";\"",
        "SELECT /* ; */ 3",
        "VALUES (1)"
    };

    private static final String[] BETWEEN = {"", " ", "\n", "-- one; two\n", "/* ; */", ";", "\n\n  "};

    @Test
    void cutsATextIntoStatements() {
        assertThat(SqlStatement.of("-- First.\nSELECT 1;\n\n  SELECT 'a;b' /* last */ ;; -- no more\n"))
                .containsExactly(new SqlStatement("SELECT 1", 1, 2, 1), new SqlStatement("SELECT 'a;b'", 2, 4, 3));
        assertThat(SqlStatement.of(" ; -- x\n/* y */ ;")).isEmpty();
        assertThat(SqlStatement.of("SELECT 1")).containsExactly(new SqlStatement("SELECT 1", 1, 1, 1));
        assertThat(SqlStatement.of("SELECT 'a; SELECT 2")).hasSize(1);
    }

    @Test
    void findsEachStatementInItsPlaceWhateverStandsBetween() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            List<SqlStatement> expected = new ArrayList<>();
            int statements = random.nextInt(5);
            for (int j = 1; j <= statements; j++) {
                text.append(BETWEEN[random.nextInt(BETWEEN.length)]).append(BETWEEN[random.nextInt(BETWEEN.length)]);
                String sql = STATEMENTS[random.nextInt(STATEMENTS.length)];
                String before = text.toString();
                int line = before.split("\n", -1).length;
                expected.add(new SqlStatement(sql, j, line, before.length() - before.lastIndexOf('\n')));
                text.append(sql).append(j < statements || random.nextBoolean() ? ";" : "");
            }
            assertThat(SqlStatement.of(text.toString()))
                    .as("seed 7, text %d: %s", i, text)
                    .isEqualTo(expected);
        }
    }

    @Test
    void namesThePlaceOfAFault() {
        SqlScript script = SqlScript.of("q.sql", "SELECT 1;\n  SELECT\n'東' FORM x");
        SqlPlace place = script.place(script.statements().get(1));

        assertThat(place.told("Wrong", 0, 0)).containsExactly("q.sql:2:3: statement 2: Wrong");
        assertThat(place.told("Wrong", 1, 0)).containsExactly("q.sql:2:3: statement 2: Wrong");
        assertThat(place.told("Wrong", 2, 5))
                .containsExactly("q.sql:3:5: statement 2: Wrong", "  '東' FORM x", "       ^");
        assertThat(SqlScript.of("q.sql", " x")
                        .place(new SqlStatement("x", 1, 1, 2))
                        .told("Wrong", 1, 1))
                .containsExactly("q.sql:1:2: Wrong", "  x", "  ^");
    }

    @Test
    void tellsOfTheOnlyStatementOnTheCommandLineTheProblemAlone() {
        SqlScript one = SqlScript.of("-e", "x");
        SqlScript two = SqlScript.of("-e", "x; y");

        assertThat(one.place(one.statements().get(0)).told("Wrong", 1, 1)).containsExactly("Wrong");
        assertThat(two.place(two.statements().get(1)).told("Wrong", 0, 0))
                .containsExactly("-e:1:4: statement 2: Wrong");
    }

    @Test
    void showsOfALongLineWhatIsNear() {
        String sql = "a".repeat(500) + "!" + "b".repeat(500);

        assertThat(SqlScript.shown("Wrong", sql, 1, 501))
                .containsExactly("Wrong", "  " + "a".repeat(60) + "!" + "b".repeat(59), "  " + " ".repeat(60) + "^");
        assertThat(SqlScript.shown("Wrong", "\u001b[31m", 1, 2)).containsExactly("Wrong", "  \uFFFD[31m", "   ^");
        assertThat(SqlScript.shown("Wrong", "x", 9, 9)).containsExactly("Wrong", "  ", "  ^");
    }
}
