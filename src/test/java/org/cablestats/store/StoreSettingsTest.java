package org.cablestats.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreSettingsTest {
    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        new StoreSettings(Map.of(), List.of()).use();
    }

    @Test
    void takesValuesBeforeFilesBeforeItsOwn() throws IOException {
        Files.writeString(folder.resolve("core-site.xml"), """
                <configuration>
                <property><name>fs.s3a.endpoint</name><value>of the file</value></property>
                <property><name>fs.s3a.input.stream.type</name><value>of the file</value></property>
                </configuration>
                """);
        StoreSettings.of(
                        Map.of("spark.hadoop.fs.s3a.endpoint", "given", "spark.sql.shuffle.partitions", "4"),
                        Map.of("HADOOP_CONF_DIR", folder.toString()))
                .use();

        Configuration hadoop = StoreSettings.configuration();
        assertThat(hadoop.get("fs.s3a.endpoint")).isEqualTo("given");
        assertThat(hadoop.get("fs.s3a.input.stream.type")).isEqualTo("of the file");
        assertThat(hadoop.get("fs.permissions.umask-mode")).isEqualTo("077");
        Configuration engine = new Configuration(false);
        StoreSettings.give(engine);
        assertThat(engine.get("fs.s3a.endpoint")).isEqualTo("given");
        assertThat(engine.get("fs.s3a.input.stream.type")).isEqualTo("of the file");
    }

    @Test
    void changesNoCopyThatSomebodyHas() {
        StoreSettings.configuration().set("fs.permissions.umask-mode", "000");
        assertThat(StoreSettings.configuration().get("fs.permissions.umask-mode"))
                .isEqualTo("077");
    }

    @Test
    void showsNoValue() {
        StoreSettings settings = StoreSettings.of(Map.of("spark.hadoop.fs.s3a.secret.key", "hush"), Map.of());
        assertThat(settings.toString()).contains("fs.s3a.secret.key").doesNotContain("hush");
    }

    @Test
    void readsAndWritesInAFolderOfAStore() throws IOException {
        new StoreSettings(
                        Map.of(
                                "fs.viewfs.mounttable.plain.link./data",
                                folder.toUri().toString()),
                        List.of())
                .use();
        StoreFolder store = StoreFolder.at("viewfs://plain/data/w");

        assertThat(store.names()).isEmpty();
        assertThat(store.below("")).isEmpty();
        assertThat(store.read("a/text")).isEmpty();
        store.write("a/text", "one");
        store.write("a/text", "other");
        assertThat(store.read("a/text")).isEqualTo("other");
        assertThat(store.names()).containsExactly("a");
        assertThat(store.exists("a/text")).isTrue();
        assertThat(store.below("a"))
                .singleElement()
                .satisfies(file -> assertThat(file.location()).isEqualTo("viewfs://plain/data/w/a/text"))
                .satisfies(file -> assertThat(file.bytes()).isEqualTo(5));
        store.remove("a");
        assertThat(store.exists("a")).isFalse();
    }

    @Test
    void namesTheStoreThatNoLibraryKnows() {
        assertThatThrownBy(() -> StoreFolder.at("strange://host/w"))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot reach 'strange://host/w': no library for strange is there"
                        + " (docs/warehouse-elsewhere.md says which it takes, and where they go)");
    }
}
