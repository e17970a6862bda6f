package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScreenTest {
    @ParameterizedTest
    @CsvSource({
        "'out,err', 50 132, true, true, 50, 132",
        "',err', 50 132, false, true, 50, 132",
        "'', 50 132, false, false, 50, 132",
        "out, 0 0, true, false, 24, 80",
        "out, wide, true, false, 24, 80",
    })
    void readsWhatTheLauncherSays(String streams, String size, boolean out, boolean err, int rows, int columns) {
        Map<String, String> properties = Map.of("cablestats.terminal", streams, "cablestats.size", size);

        assertThat(Screen.of(properties::get)).isEqualTo(new Screen(false, out, err, rows, columns));
    }

    @Test
    void takesNoTerminalForGrantedWithoutTheLauncher() {
        assertThat(Screen.of(name -> null)).isEqualTo(Screen.NONE);
    }
}
