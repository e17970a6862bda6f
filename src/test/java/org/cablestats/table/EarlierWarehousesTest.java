package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.cablestats.table.schema.StoredTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EarlierWarehousesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void hasOneOfEverySchemaThatThisProgramReads(int schema) throws IOException {
        assertThat(EarlierWarehouses.has(schema)).isTrue();
    }

    static IntStream schemas() {
        return EarlierWarehouses.schemas();
    }

    @Test
    void hasNoneOfALaterOne() throws IOException {
        assertThat(EarlierWarehouses.has(StoredTable.SCHEMA + 1)).isFalse();
    }
}
