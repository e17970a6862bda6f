package org.cablestats.cable.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JulianTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "345093", "34509300", "0000930", "3670930", "3452460", "345O930"})
    void whatIsNoTimeIsNone(String written) {
        assertThat(JulianTime.at(written, 0)).isNull();
    }

    @Test
    void measuresToTheNearestYear() {
        assertThat(distance("3450930", "2007-12-11T09:30")).isZero();
        assertThat(distance("0010010", "2007-12-31T23:50")).isEqualTo(Duration.ofMinutes(20));
        assertThat(distance("3652350", "2008-01-01T00:10")).isEqualTo(Duration.ofMinutes(20));
        assertThat(distance("3661200", "2008-12-31T12:00")).isZero();
        assertThat(distance("3660000", "2006-12-31T00:00")).isGreaterThan(Duration.ofDays(300));
    }

    private static Duration distance(String written, String time) {
        return Objects.requireNonNull(JulianTime.at(written, 0)).distance(LocalDateTime.parse(time));
    }
}
