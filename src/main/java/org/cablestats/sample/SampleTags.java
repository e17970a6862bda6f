package org.cablestats.sample;

import java.util.List;
import java.util.Locale;

/** Writes a TAGS entry as drafters write it: mostly well. */
final class SampleTags {
    private SampleTags() {}

    /** The lines of the entry; none where there are no tags. */
    static List<String> of(List<String> tags, Dice dice) {
        if (tags.isEmpty()) {
            return List.of();
        }
        double share = dice.share();
        if (share < 0.60) {
            return List.of("TAGS: " + String.join(", ", tags));
        }
        if (share < 0.92) {
            return List.of("TAGS: " + String.join(" ", tags));
        }
        if (share < 0.95) {
            return List.of("TAGS " + String.join(", ", tags));
        }
        if (share < 0.97 && tags.size() > 2) {
            return List.of(
                    "TAGS: " + String.join(", ", tags.subList(0, 2)) + ",",
                    String.join(", ", tags.subList(2, tags.size())));
        }
        if (share < 0.98) {
            return List.of("TAGS: " + String.join(", ", tags).toLowerCase(Locale.ROOT));
        }
        // Two tags run together, as in ETRDEINV.
        return List.of("TAGS: " + String.join(", ", tags).replaceFirst("([A-Z]{4}), ([A-Z]{4})", "$1$2"));
    }
}
