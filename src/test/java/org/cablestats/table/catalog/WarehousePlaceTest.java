package org.cablestats.table.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WarehousePlaceTest {
    private static final Map<String, String> HOME = Map.of("HOME", "/home/ada");

    @ParameterizedTest
    @CsvSource({
        "warehouse, warehouse, warehouse",
        "./w/, ./w, ./w",
        "w:1, w:1, w:1",
        "/data/a b, /data/a b, /data/a b",
        "file:///data/w, file:///data/w, /data/w",
        "file:/data/w%20, file:/data/w%20, /data/w%20"
    })
    void readsFoldersOfThisMachine(String text, String shown, Path folder) {
        WarehousePlace place = WarehousePlace.parse(text, HOME);

        assertThat(place.isLocal()).isTrue();
        assertThat(place).hasToString(shown);
        assertThat(place.folder()).isEqualTo(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "s3a://bucket/w/, s3a://bucket/w, w-",
        "s3a://bucket, s3a://bucket, bucket-",
        "hdfs://host:8020/a/b c@d, hdfs://host:8020/a/b c@d, b_c_d-",
        "hdfs:///w, hdfs:///w, w-",
        "abfss://box@account.example.org/w, abfss://box@account.example.org/w, w-"
    })
    void readsPlacesOfStores(String text, String uri, String name) {
        WarehousePlace place = WarehousePlace.parse(text, HOME);

        assertThat(place.isLocal()).isFalse();
        assertThat(place).hasToString(text);
        assertThat(place.uri()).isEqualTo(uri);
        assertThat(place.folder().toString())
                .startsWith("/home/ada/.local/state/cablestats/warehouses/" + name)
                .hasSize(("/home/ada/.local/state/cablestats/warehouses/" + name).length() + 12);
    }

    @Test
    void keepsApartWhatItKeepsOfPlacesThatEndAlike() {
        Map<String, String> state = Map.of("XDG_STATE_HOME", "/state");
        Path one = WarehousePlace.parse("s3a://one/w", state).folder();

        assertThat(one.getParent()).isEqualTo(Path.of("/state/cablestats/warehouses"));
        assertThat(WarehousePlace.parse("s3a://two/w", state).folder()).isNotEqualTo(one);
        assertThat(WarehousePlace.parse("s3a://one/w/", state).folder()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3a://key:hush@bucket/w", "s3a://key:hu/sh@bucket/w", "hdfs://ada:hush@host:8020/w"})
    void refusesAPasswordWithoutShowingIt(String text) {
        assertThatThrownBy(() -> WarehousePlace.parse(text, HOME))
                .isInstanceOf(UsageException.class)
                .hasMessageMatching(
                        "Invalid warehouse: '[a-z0-9]+://[*]{3}@[a-z:0-9]+/w' .expected nothing before '@': .*")
                .hasMessageNotContaining("hu");
    }

    @ParameterizedTest
    @CsvSource({
        "s3://bucket/w, s3a://BUCKET/FOLDER",
        "s3n://bucket/w, s3a://BUCKET/FOLDER",
        "file://host/w, file:///FOLDER"
    })
    void saysWhatItExpects(String text, String expected) {
        assertThatThrownBy(() -> WarehousePlace.parse(text, HOME))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid warehouse: '" + text + "' (expected " + expected + ")");
    }
}
