package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostClockTest {
    @ParameterizedTest
    @CsvSource({
        // Summer time, north and south.
        "Embassy Paris, 2008-01-24T10:21, 60",
        "Embassy Paris, 2008-07-24T10:21, 120",
        "Embassy Santiago, 2008-01-24T10:21, -180",
        "Embassy Santiago, 2008-07-24T10:21, -240",
        // The minute before the clocks go forward, and that minute.
        "Embassy Berlin, 2009-03-29T00:59, 60",
        "Embassy Berlin, 2009-03-29T01:00, 120",
        // No whole hours.
        "Embassy Kabul, 2008-07-24T10:21, 270",
        "Embassy New Delhi, 2008-07-24T10:21, 330",
        "Embassy Kathmandu, 2008-07-24T10:21, 345",
        // On both sides of the date line.
        "Embassy Suva, 2008-07-24T10:21, 720",
        "Embassy Apia, 2008-07-24T10:21, -660",
        // Zones before and after they changed their rule.
        "Embassy Kathmandu, 1985-12-31T10:21, 330",
        "Embassy Caracas, 2007-12-09T06:59, -240",
        "Embassy Caracas, 2007-12-09T07:00, -270",
        "Embassy Colombo, 2006-04-14T10:21, 360",
        "Embassy Colombo, 2006-04-15T10:21, 330",
        "Embassy Saigon, 1973-01-27T10:21, 480",
        "Consulate Ho Chi Minh City, 2008-07-24T10:21, 420",
        // 44 minutes and 30 seconds behind: at 10:21 the clock shows 09:36.
        "Embassy Monrovia, 1971-07-24T10:21, -45",
        "Embassy Monrovia, 1973-07-24T10:21, 0"
    })
    void followsTheRulesOfThePostsZoneAtThatMoment(String origin, LocalDateTime created, int minutes) {
        assertThat(offset(origin, Clock.MINUTE, created)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US Delegation, Secretary", "US Delegation FEST TWO", "Embassy Atlantis"})
    void isUnknownOfAPartyThatTravelsAndOfAnUnknownPost(String origin) {
        assertThat(offset(origin, Clock.MINUTE, LocalDateTime.of(2008, 7, 24, 10, 21)))
                .isNull();
    }

    @Test
    void isUnknownWhereTheTimeOfTheDayIs() {
        LocalDateTime midnight = LocalDateTime.of(2008, 7, 24, 0, 0);
        assertThat(offset("Embassy Paris", Clock.DAY, midnight)).isNull();
        assertThat(offset("Embassy Paris", Clock.MONTH, midnight)).isNull();
    }

    /** 10:00 to 10:59 is an hour of Paris, and half of two hours of Kabul. */
    @Test
    void isUnknownWhereAnHourIsNoneOfThePost() {
        LocalDateTime page = LocalDateTime.of(2008, 7, 24, 10, 10);
        assertThat(offset("Embassy Paris", Clock.HOUR, page)).isEqualTo(120);
        assertThat(offset("Embassy Kabul", Clock.HOUR, page)).isNull();
    }

    private static @Nullable Integer offset(String origin, Clock clock, LocalDateTime created) {
        RawCable raw = new RawCable("", created, clock, null, "", origin, List.of(), "", "", List.of());
        return CableParser.parse(raw).dates().utcOffset();
    }
}
