package org.cablestats.cable.reference;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** The posts and offices of the corpus, and those that had closed before it sets in. */
public final class Posts {
    private static final List<Post> ALL = Stream.of("posts.tsv", "former-posts.tsv")
            .flatMap(file -> Resource.rows(Posts.class, file, Posts::post).stream())
            .sorted(Comparator.comparing(Post::origin))
            .toList();
    private static final Map<String, Post> BY_ORIGIN =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Post::origin, Function.identity()));
    private static final Map<String, Post> BY_STATION =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Post::station, Function.identity(), (one, other) -> one));
    private static final Map<String, String> SPELLINGS = Resource.pairs(Posts.class, "origin-spellings.tsv");

    private Posts() {}

    /** All of them, sorted by origin; two origins may share a station (Mission Geneva, US Mission Geneva). */
    public static List<Post> all() {
        return ALL;
    }

    /** The post that an origin names. The corpus writes one wrongly and with two stars, {@code ** Dhahran}. */
    public static Optional<Post> of(String origin) {
        String name = origin.strip();
        return Optional.ofNullable(BY_ORIGIN.get(SPELLINGS.getOrDefault(name, name)));
    }

    /** A post that has this station, the first by its origin. */
    public static @Nullable Post at(@Nullable String station) {
        return station == null ? null : BY_STATION.get(station);
    }

    private static Post post(List<String> row) {
        return new Post(
                row.get(0),
                row.get(1),
                known(row.get(2)),
                known(row.get(3)),
                known(row.get(4)),
                degrees(row.get(5)),
                degrees(row.get(6)),
                row.get(7).isEmpty() ? null : ZoneId.of(row.get(7)));
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Double degrees(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
