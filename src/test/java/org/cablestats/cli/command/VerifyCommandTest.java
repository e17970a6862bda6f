package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.cli.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Path csv = Files.writeString(
                Files.createDirectories(folder.resolve("posts")).resolve("01-posts.csv"), "a\r\n");
        Files.writeString(
                folder.resolve("posts/manifest.json"),
                "{\"report\":\"posts\",\"files\":[{\"path\":\"posts/01-posts.csv\",\"bytes\":3,\"sha256\":\""
                        + DigestUtils.sha256Hex(Files.readAllBytes(csv)) + "\"}]}\n");
    }

    @Test
    void saysThatAllIsAsListed() {
        assertThat(Typed.line("verify", folder.toString()))
                .isEqualTo(new Typed(0, "1 report with 1 file, all as listed\n", ""));
        assertThat(Typed.line("verify", folder.toString(), "--quiet")).isEqualTo(new Typed(0, "", ""));
    }

    @Test
    void printsEachDifferenceAndFails() throws IOException {
        Files.writeString(folder.resolve("posts/01-posts.csv"), "ab\r\n");
        Files.writeString(folder.resolve("note.txt"), "");
        Typed expected = new Typed(1, """
                posts/01-posts.csv: 4 bytes (expected 3 bytes)
                note.txt: 0 bytes (expected no file: no manifest lists it)
                """, "1 report with 1 file: 2 differences\n");

        assertThat(Typed.line("verify", folder.toString())).isEqualTo(expected);
        assertThat(Typed.line("verify", folder.toString(), "--quiet")).isEqualTo(expected);
    }
}
