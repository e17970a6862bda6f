package org.cablestats.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/** Reads a dictionary strictly: every problem at once, each with its line. */
final class DictionaryReader {
    private static final String GENERIC = "generic_topics";

    /** How strictly a dictionary's phrases are read. */
    enum Phrases {
        /** As they stand. */
        AS_WRITTEN,
        /** Each must be found in its example, and in nothing that it says it is not. */
        HELD_TO_EXAMPLES
    }

    private DictionaryReader() {}

    /** The dictionary of a file. */
    static TopicDictionary read(Path file, Phrases phrases) {
        return read(file, phrases, new Problems());
    }

    /** The same, where the problems are somebody else's too. */
    static TopicDictionary read(Path file, Phrases phrases, Problems problems) {
        YamlMap top = YamlMap.read(file, problems);
        @Nullable Settings settings = settings(top);
        List<YamlMap> topics = top.maps("topics");
        List<TopicEntry> entries =
                topics.stream().map(topic -> EntryReader.read(topic, phrases)).toList();
        reportRepeatedIds(topics);
        reportListOfGenericTopics(top);
        top.done();
        problems.throwIfAny();
        return new TopicDictionary(digest(file), Objects.requireNonNull(settings), entries);
    }

    private static @Nullable Settings settings(YamlMap top) {
        YamlMap map = top.optionalMap("settings");
        top.require("settings");
        return map == null ? null : SettingsReader.read(map);
    }

    /** They once had a list to themselves at the file's end, and so a topic that was added there became one of them. */
    private static void reportListOfGenericTopics(YamlMap top) {
        if (top.keys().contains(GENERIC)) {
            top.optionalMaps(GENERIC);
            top.problem(
                    GENERIC,
                    "Invalid key: '" + GENERIC + "' (expected these topics at the end of 'topics', and 'generic: true'"
                            + " in each that tags alone assign)");
        }
    }

    private static void reportRepeatedIds(List<YamlMap> topics) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlMap topic : topics) {
            String id = topic.text("id");
            Integer first = lines.putIfAbsent(id, topic.line("id"));
            if (first != null && !id.isEmpty()) {
                topic.problem("id", "Invalid id: '" + id + "' (expected each once; line " + first + " has it)");
            }
        }
    }

    private static String digest(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }
}
