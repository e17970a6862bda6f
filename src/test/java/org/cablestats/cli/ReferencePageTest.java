package org.cablestats.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

final class ReferencePageTest {
    @Test
    void saysWhatTheReadersAskFor() throws IOException {
        Meanings meanings = Meanings.read();
        String page = ReferencePage.of(meanings);

        meanings.assertComplete();
        Golden.assertEqual(Path.of("docs", "reference.md"), page);
    }
}
