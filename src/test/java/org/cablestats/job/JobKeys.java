package org.cablestats.job;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.definition.AskedKeys;
import org.cablestats.definition.Problems;

/** The keys that the reader of this package asks for. */
public final class JobKeys {
    private JobKeys() {}

    /** All of them, in its order. */
    public static List<AskedKeys.Key> all() {
        AskedKeys asked = new AskedKeys();
        Problems problems = Problems.describing(asked);
        var unused = Jobs.read(Path.of("job.yaml"), problems);
        return asked.all();
    }
}
