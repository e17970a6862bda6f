package org.cablestats.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that only Hadoop opens, and only with the right settings. */
@Tag("slow")
final class StorageTest {
    private static final String LOCATION = "viewfs://vault/corpus/ids.txt";

    @TempDir
    Path folder;

    private Map<String, String> settings = Map.of();

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("ids.txt"), "content");
        settings = Map.of(
                "fs.viewfs.mounttable.vault.link./corpus",
                folder.toUri().toString(),
                "fs.viewfs.impl.disable.cache",
                "true");
    }

    @Test
    void opensWhatItsSettingsOpen() throws IOException {
        Storage storage = Storage.of(settings.entrySet());

        List<InputFile> found = Inputs.find(List.of("viewfs://vault/corpus"), storage);

        assertThat(found).extracting(InputFile::name).containsExactly("ids.txt");
        assertThat(text(storage, found.get(0).location())).isEqualTo("content");
        assertThat(storage.channel(LOCATION).size()).isEqualTo(7);
    }

    @Test
    void refusesASourceThatTellsASecret() {
        assertThatThrownBy(() -> Inputs.find(List.of("s3a://KEY:hush@corpora/cables.csv"), Storage.of(List.of())))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Invalid source: 's3a://***@corpora/cables.csv' (expected nothing before '@'")
                .hasMessageNotContaining("hush");
    }

    @Test
    void saysWhyItOpensNothingWithoutThem() {
        Storage storage = Storage.of(List.of());

        assertThatThrownBy(() -> Inputs.find(List.of(LOCATION), storage))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot read '" + LOCATION
                        + "': ViewFs: Cannot initialize: Empty Mount table in config for viewfs://vault/");
    }

    @Test
    void takesItsSettingsToATaskOfAnotherMachine() throws IOException, ClassNotFoundException {
        Storage storage = Storage.of(settings.entrySet());
        assertThat(text(sent(storage), LOCATION)).isEqualTo("content");

        Inputs.find(List.of(LOCATION), storage);
        assertThat(text(sent(sent(storage)), LOCATION)).isEqualTo("content");
    }

    private static Storage sent(Storage storage) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(storage);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Storage) in.readObject();
        }
    }

    private static String text(Storage storage, String location) throws IOException {
        return new String(storage.head(location, 99), StandardCharsets.US_ASCII);
    }
}
