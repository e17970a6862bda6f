package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.learn.Themes.Led;
import org.cablestats.table.schema.LearnedTables.ThemeRow;
import org.junit.jupiter.api.Test;

final class ThemesTest {
    @Test
    void countsTheCablesOfEachThemeThatLeadsAnyAndThoseWithoutATopic() {
        Themes themes = Themes.of(
                List.of(
                        new Led("A", true, List.of(0.9, 0.1, 0.0)),
                        new Led("B", false, List.of(0.2, 0.8, 0.0)),
                        new Led("C", false, List.of(0.4, 0.6, 0.0)),
                        new Led("D", true, List.of(0.1, 0.9, 0.0)),
                        new Led("E", false, List.of(0.5, 0.5, 0.0))),
                List.of(new double[] {8, 1, 1}, new double[] {8, 1, 6}, new double[] {8, 1, 1}),
                List.of("common", "rare", "telling"));

        List<ThemeRow> rows = themes.rows(7, 3, "digest");
        assertThat(Themes.table(rows).rows())
                .containsExactly(
                        List.of(1L, "telling, common, rare", 3L, 2L, 0.667, "D B C"),
                        List.of(2L, "common, rare, telling", 2L, 1L, 0.5, "A E"));
        assertThat(rows)
                .first()
                .isEqualTo(new ThemeRow(
                        7,
                        3,
                        "digest",
                        1,
                        "telling, common, rare",
                        List.of("telling", "common", "rare"),
                        3,
                        2,
                        5,
                        List.of("D", "B", "C")));
    }
}
