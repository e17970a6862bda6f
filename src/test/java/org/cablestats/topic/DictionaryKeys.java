package org.cablestats.topic;

import java.io.IOException;
import java.util.List;
import org.cablestats.definition.AskedKeys;

/** The keys that the reader of this package asks for. */
public final class DictionaryKeys {
    private DictionaryKeys() {}

    /** All of them, in its order. */
    public static List<AskedKeys.Key> all() throws IOException {
        return AskedKeys.of(
                (file, problems) -> DictionaryReader.read(file, DictionaryReader.Phrases.HELD_TO_EXAMPLES, problems));
    }
}
