package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

final class ParserVersionTest {
    private static final String FILE = "parser/version.txt";

    /** Stored rows say which parser wrote them; a parser that finds something else in a cable must say that it is another one. */
    @Test
    void risesWheneverACableIsTakenApartInAnotherWay() throws IOException {
        Digest digest = new Digest();
        for (String name : GoldenCablesTest.cases()) {
            digest.add(CableText.of(CableParser.parse(GoldenCablesTest.read(name))));
        }
        String found = digest.hex();
        Path golden = Path.of("src", "test", "resources", FILE);
        if (Files.exists(golden)) {
            String[] known = Files.readString(golden).strip().split(" ", -1);
            int version = Integer.parseInt(known[0]);
            assertThat(known[1].equals(found) ? version : version + 1)
                    .as("CableParser.VERSION, after a change in what the parser finds; then -Dgolden=write")
                    .isLessThanOrEqualTo(CableParser.VERSION);
        }
        Golden.assertEqual(FILE, CableParser.VERSION + " " + found + "\n");
    }
}
