package org.cablestats.testing;

import java.nio.file.Path;
import org.cablestats.topic.TopicDictionary;

/** The dictionary that the program comes with. Read once a JVM: to hold its phrases to their examples takes most of a second. */
public final class OwnDictionary {
    /** Where it is. */
    public static final Path FILE = Path.of("reports", "dictionary", "topics.yaml");

    /** What it says. */
    public static final TopicDictionary TOPICS = TopicDictionary.read(FILE);

    private OwnDictionary() {}
}
