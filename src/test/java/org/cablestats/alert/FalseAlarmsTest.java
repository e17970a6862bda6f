package org.cablestats.alert;

import org.junit.jupiter.api.Test;

final class FalseAlarmsTest {
    @Test
    void quick() {
        FalseAlarmTable.of(Double.parseDouble(System.getProperty("share", "0.01"))).forEach(System.out::println);
    }
}
