package org.cablestats.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.testing.Shared;

/** Dictionaries of a few lines for tests. */
public final class SmallDictionary {
    /** The settings that the real dictionary had first. */
    static final String SETTINGS = """
            settings:
              subject_multiplier: 3
              summary_multiplier: 2
              length_norm_words: 400
              length_norm_slope: 0.5
              min_score: 8.0
              min_distinct_phrases: 3
              min_strong_phrases: 1
              strong_weight: 3
              relative_to_top: 0.38
              max_topics: 4
              fallback_min_score: 4.0
              tag_points: 10.0
              tag_assign_at: 0.7
              directive_tags: [KSPR]
            """;

    private SmallDictionary() {}

    /** The real dictionary as it was first, before its phrases and weights were reviewed. */
    static TopicDictionary first(Path folder) {
        try {
            String text = Files.readString(Shared.path("reference/topics.yaml"));
            return read(folder, withGenericOnesAmongTheOthers(text.substring(text.indexOf("topics:\n"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That file has a list of the generic topics at its end, which is refused now. */
    private static String withGenericOnesAmongTheOthers(String topics) {
        int list = topics.indexOf("generic_topics:");
        int first = topics.indexOf('\n', list) + 1;
        return topics.substring(0, list) + topics.substring(first).replace("  - id:", "  - generic: true\n    id:");
    }

    /** A dictionary with those settings and these topics. */
    public static TopicDictionary read(Path folder, String topics) {
        return TopicDictionary.read(write(folder, SETTINGS + topics));
    }

    /** A file with this text. */
    static Path write(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("topics.yaml"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
