package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.definition.AskedKeys;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;

/** The keys that the reader of this package asks for. */
public final class DictionaryKeys {
    private DictionaryKeys() {}

    /** All of them, in its order. */
    public static List<AskedKeys.Key> all() {
        AskedKeys asked = new AskedKeys();
        Problems problems = Problems.describing(asked);
        read(problems);
        return asked.all();
    }

    private static void read(Problems problems) {
        try {
            DictionaryReader.read(
                    Path.of("reports", "dictionary", "topics.yaml"),
                    DictionaryReader.Phrases.HELD_TO_EXAMPLES,
                    problems);
        } catch (UsageException e) {
            // Keys without values make no dictionary.
            assertThat(problems.isEmpty()).isFalse();
        }
    }
}
