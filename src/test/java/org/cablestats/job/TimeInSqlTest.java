package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeInSqlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "created >= current_date() - INTERVAL 7 DAYS",
                "created < NOW()",
                "created > DATE 'today'",
                "rand() < 0.1",
                "SELECT * FROM cables TABLESAMPLE (10 PERCENT)"
            })
    void seesThatAnAnswerMayBeAnotherLater(String sql) {
        assertThat(TimeInSql.mayChange(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created >= DATE '2007-01-01'",
                "subject LIKE '%brandy%' OR known",
                "SELECT max(created) AS nowhere FROM cables"
            })
    void leavesOtherQuestions(String sql) {
        assertThat(TimeInSql.mayChange(sql)).isFalse();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(TimeInSql.mayChange(null)).isFalse();
    }
}
