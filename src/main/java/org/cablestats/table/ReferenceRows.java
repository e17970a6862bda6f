package org.cablestats.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.cable.Countries;
import org.cablestats.cable.Post;
import org.cablestats.cable.Posts;
import org.cablestats.cable.Tags;
import org.cablestats.topic.Topic;
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

    /** The table {@code topics}. */
    public static ReferenceRows topics(List<Topic> topics) {
        return new ReferenceRows(
                StoredTable.TOPICS,
                topics.stream()
                        .<List<@Nullable Object>>map(topic -> Arrays.asList(topic.id(), topic.label(), topic.generic()))
                        .toList());
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<@Nullable Object> row : rows) {
                String line = row.stream().map(String::valueOf).collect(Collectors.joining("\t", "", "\n"));
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
