package org.cablestats.table.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PinTest {
    @Test
    void isFoundAgainInItsTag() {
        for (String by : new String[] {"nightly: overview", "overview in kz-2007", "übersicht in Ä b"}) {
            Pin pin = new Pin(12, by);
            assertThat(Pin.ofTag(pin.tag())).contains(pin);
        }
    }

    @Test
    void isAlsoOneOfAProgramThatDidNotSayWhatNeedsTheState() {
        assertThat(Pin.ofTag("report-3")).contains(new Pin(3, ""));
        assertThat(new Pin(3, "").tag()).isEqualTo("report-3");
    }

    @Test
    void isNoTagOfSomebodyElse() {
        assertThat(Pin.ofTag("release-1")).isEmpty();
        assertThat(Pin.ofTag("report-0-x")).isEmpty();
        assertThat(Pin.ofTag("report-")).isEmpty();
    }
}
