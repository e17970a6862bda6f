package org.cablestats.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTaskTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "16777216, 1",
        "16777217, 2",
        "60000000, 4",
        "131000000, 4",
        "536870912, 4",
        "536870913, 8",
        "1653245412, 16",
    })
    void cutsAFileIntoWholeRoundsOfFourCores(long bytes, int slices) {
        assertThat(ReadTask.slices(bytes)).isEqualTo(slices);
    }
}
