package org.cablestats.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScheduleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 3 * * *",
                "*/15 0-6,18-23/2 1,15 * mon-fri",
                "59 23 31 12 7",
                "0 0 1 JAN,jul Sun",
                "5-10 4 * 2-4 0"
            })
    void acceptsWhatACrontabAccepts(String text) {
        assertThat(Schedule.of(text)).contains(new Schedule(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "daily",
                "0 3 * *",
                "0 3 * * * *",
                "60 3 * * *",
                "0 24 * * *",
                "0 0 0 * *",
                "0 0 32 * *",
                "0 0 * 13 *",
                "0 0 * * 8",
                "0 0 * * mom",
                "10-5 * * * *",
                "*/0 * * * *",
                "5/2 * * * *",
                "1, * * * *",
                ",1 * * * *",
                "1,,2 * * * *",
                "-5 * * * *",
                "1- * * * *",
                "/5 * * * *",
                "*/ * * * *",
                "999999999999 * * * *"
            })
    void rejectsEverythingElse(String text) {
        assertThat(Schedule.of(text)).isEmpty();
    }

    @Test
    void writesFieldsApartByOneBlank() {
        assertThat(Schedule.of("  0 \t3  * *   * ")).contains(new Schedule("0 3 * * *"));
    }
}
