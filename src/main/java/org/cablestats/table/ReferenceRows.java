package org.cablestats.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.cablestats.cable.Countries;
import org.cablestats.cable.Post;
import org.cablestats.cable.Posts;
import org.cablestats.cable.Tags;
import org.cablestats.topic.Topic;

/**
 * The rows of a reference table: facts that the program brings and statistics join.
 *
 * @param table which
 * @param rows in a fixed order
 */
public record ReferenceRows(StoredTable table, List<Row> rows) {

    /** Copies the list. */
    public ReferenceRows {
        rows = List.copyOf(rows);
    }

    /** The table {@code topics}. */
    public static ReferenceRows topics(List<Topic> topics) {
        return new ReferenceRows(
                StoredTable.TOPICS,
                topics.stream()
                        .map(topic -> RowFactory.create(topic.id(), topic.label(), topic.generic()))
                        .toList());
    }

    /** The table {@code posts}. */
    public static ReferenceRows posts() {
        return new ReferenceRows(
                StoredTable.POSTS, Posts.all().stream().map(ReferenceRows::post).toList());
    }

    private static Row post(Post post) {
        return RowFactory.create(
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
                        .map(tag -> RowFactory.create(tag.code(), tag.kind().label(), tag.meaning(), tag.country()))
                        .toList());
    }

    /** SHA-256 of the rows, to tell whether the stored table is still the same. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Row row : rows) {
                digest.update((row.mkString("\t") + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
