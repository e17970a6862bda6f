package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cablestats.cli.shell.ShellText.Command;
import org.cablestats.cli.shell.ShellText.Sql;
import org.cablestats.query.SqlStatement;
import org.junit.jupiter.api.Test;

final class ShellTextTest {
    @Test
    void cutsStatementsAndCommandsApart() {
        ShellText text = ShellText.of("""
                SELECT 1;
                  \\d cables
                -- A remark.
                SELECT '\\d;'
                FROM x; \\x on
                quit
                SELECT 2""");

        assertThat(text.pieces())
                .containsExactly(
                        new Sql(new SqlStatement("SELECT 1", 1, 1, 1)),
                        new Command("\\d cables", 2),
                        new Sql(new SqlStatement("SELECT '\\d;'\nFROM x", 2, 4, 1)),
                        new Command("\\x on", 5),
                        new Command("\\q", 6));
        assertThat(text.rest()).containsExactly(new Sql(new SqlStatement("SELECT 2", 3, 7, 1)));
        assertThat(text.all()).hasSize(6);
    }

    @Test
    void isWholeWhereNothingIsStillToCome() {
        for (String whole : List.of("", " \n", "SELECT 1;", "\\q", "EXIT", "help;", "-- remark", ";;")) {
            assertThat(ShellText.of(whole).isWhole()).as(whole).isTrue();
        }
        for (String begun : List.of("SELECT", "SELECT ';", "SELECT 1; SELECT", "exit now", "/* ;", "SELECT \\d;'")) {
            assertThat(ShellText.of(begun).isWhole()).as(begun).isFalse();
        }
    }

    /** Whatever is typed ends in pieces, and every letter but white space and comments is in one of them. */
    @Test
    void losesNothingOfHostileTexts() {
        String[] parts = {"SELECT 1", ";", "\\d x", "\n", " ", "'", "exit", "`", "\\", "\"", "7"};
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(10); j >= 0; j--) {
                typed.append(parts[random.nextInt(parts.length)]);
            }
            String pieces = ShellText.of(typed.toString()).all().stream()
                    .map(piece -> piece instanceof Sql sql ? sql.statement().sql() : ((Command) piece).text())
                    .collect(Collectors.joining());
            assertThat(letters(pieces.replace("\\q", "exit")))
                    .as("seed 11, text %d: %s", i, typed)
                    .isEqualTo(letters(typed.toString()));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s;]", "");
    }
}
