package org.cablestats.topic;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as the dictionary describes it.
 *
 * @param text as written, for example {@code port* of entry}; the same in evidence
 * @param weight points of its first occurrence
 * @param subtopic the part of the topic that it belongs to, null where it belongs to none
 * @param body name of the body that it names, for example {@code Frontex}; null where it names none
 * @param example words in which it is found; null where none is given
 * @param not words that look like it and in which it is not found
 */
public record TopicPhrase(
        String text,
        double weight,
        @Nullable Subtopic subtopic,
        @Nullable String body,
        @Nullable String example,
        List<String> not)
        implements Serializable {

    /** Copies the list. */
    public TopicPhrase {
        not = List.copyOf(not);
    }
}
