package org.cablestats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.cable.Countries;
import org.cablestats.cable.Post;
import org.cablestats.cable.Posts;
import org.cablestats.cable.Tags;
import org.cablestats.topic.Subtopic;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicPhrase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a reference table: facts that the program brings and statistics join.
 *
 * @param table which
 * @param rows in a fixed order
 */
public record ReferenceRows(StoredTable table, List<List<@Nullable Object>> rows) {

    /** Copies the list. */
    public ReferenceRows {
        rows = List.copyOf(rows);
    }

    /** The tables that hold the dictionary. */
    public static List<ReferenceRows> of(TopicDictionary dictionary) {
        return List.of(topics(dictionary.topics()), phrases(dictionary.phrases()));
    }

    private static ReferenceRows topics(List<Topic> topics) {
        return new ReferenceRows(
                StoredTable.TOPICS,
                topics.stream()
                        .<List<@Nullable Object>>map(
                                topic -> Arrays.asList(topic.id(), topic.label(), topic.generic(), topic.about()))
                        .toList());
    }

    private static ReferenceRows phrases(Map<Topic, List<TopicPhrase>> phrases) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        phrases.forEach((topic, each) -> each.forEach(phrase -> rows.add(phrase(topic, phrase))));
        return new ReferenceRows(StoredTable.PHRASES, rows);
    }

    private static List<@Nullable Object> phrase(Topic topic, TopicPhrase phrase) {
        Subtopic subtopic = phrase.subtopic();
        return Arrays.asList(
                topic.id(),
                phrase.text(),
                phrase.weight(),
                subtopic == null ? null : subtopic.id(),
                subtopic == null ? null : subtopic.label(),
                phrase.body(),
                phrase.example());
    }

    /** The table {@code posts}. */
    public static ReferenceRows posts() {
        return new ReferenceRows(
                StoredTable.POSTS, Posts.all().stream().map(ReferenceRows::post).toList());
    }

    private static List<@Nullable Object> post(Post post) {
        return Arrays.asList(
                post.origin(),
                post.station(),
                post.city(),
                post.country(),
                post.bureau(),
                post.latitude(),
                post.longitude(),
                Countries.name(post.country()));
    }

    /** The table {@code tags}. */
    public static ReferenceRows tags() {
        return new ReferenceRows(
                StoredTable.TAGS,
                Tags.all().stream()
                        .<List<@Nullable Object>>map(
                                tag -> Arrays.asList(tag.code(), tag.kind().label(), tag.meaning(), tag.country()))
                        .toList());
    }

    /** SHA-256 of the rows, to tell whether the stored table is still the same. */
    String digest() {
        return DigestUtils.sha256Hex(rows.stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining()));
    }
}
