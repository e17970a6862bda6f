package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cablestats.definition.AskedKeys;

/** The keys that the reader of this package asks for. */
public final class JobKeys {
    private static final String OF_LOAD = "steps[].load.check.";
    private static final String OF_STEP = "steps[].check.";

    private JobKeys() {}

    /** All of them, in its order. The checks of a load are those of a step, and stand here once. */
    public static List<AskedKeys.Key> all() throws IOException {
        List<AskedKeys.Key> asked = AskedKeys.of(Jobs::read);
        assertThat(paths(asked, OF_LOAD)).isEqualTo(paths(asked, OF_STEP));
        return asked.stream().filter(key -> !key.path().startsWith(OF_LOAD)).toList();
    }

    private static List<String> paths(List<AskedKeys.Key> keys, String parent) {
        return keys.stream()
                .map(AskedKeys.Key::path)
                .filter(path -> path.startsWith(parent))
                .map(path -> path.substring(parent.length()))
                .toList();
    }
}
