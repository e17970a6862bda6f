package org.cablestats.cable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.header.OriginLine;
import org.cablestats.cable.reference.Countries;
import org.cablestats.cable.reference.Post;
import org.cablestats.cable.reference.Posts;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.reference.Stations;
import org.cablestats.cable.reference.TagKind;
import org.cablestats.cable.reference.Tags;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** A post as sources and headers write it: {@code Embassy Lisbon}, {@code AMEMBASSY LISBON}, {@code LISBON}, {@code Portugal Lisbon}. */
final class PostName {
    /** US MISSION TO THE EUROPEAN COMMUNITIES BRUSSELS and the like; longer ones are no names. */
    private static final int LONGEST = 80;

    /** A telegram's record may have the six characters to which its number cuts a station: NEW DE. */
    private static final int CUT = 6;

    /** Shorter names of stations (BA, KL) mean too much else at the end of another name. */
    private static final int SHORTEST_LAST_WORD = 4;

    /** What a post is, before the name of its city. */
    private static final Set<String> KINDS = Set.copyOf(Resource.lines(PostName.class, "post-kinds.txt"));

    private static final Map<String, Post> BY_NAME = byName();
    private static final Set<String> COUNTRIES = countries();

    private PostName() {}

    /**
     * The post that a cable came from: the one that its origin names, else the station of its id, else the header's sender; nothing where
     * none of the three names a known one, for another agency is no post. The origin comes first because it is what the source says; nearly
     * all cables of the published corpus have one. The record of a telegram of 1973 to 1979 has a station's name there, a telegram's text
     * alone has its number at most.
     */
    static @Nullable Post sender(RawCable raw, ReferenceId id, @Nullable String sender) {
        Post named = read(raw.origin());
        if (named == null) {
            named = Posts.at(id.station());
        }
        return named == null && sender != null ? read(withoutRoute(sender)) : named;
    }

    /** {@code RUEHLI/AMEMBASSY LISBON}. */
    private static String withoutRoute(String sender) {
        int slash = sender.indexOf('/');
        return OriginLine.isRoutingIndicator(sender, 0, slash) ? sender.substring(slash + 1) : sender;
    }

    /** The post, or nothing where the name is no known one. */
    static @Nullable Post read(String written) {
        Post known = Posts.of(written).orElse(null);
        if (known != null || written.isBlank() || written.length() > LONGEST) {
            return known;
        }
        int comma = Math.max(written.indexOf(','), written.indexOf('('));
        // Lisbon, Portugal
        if (comma > 0 && COUNTRIES.contains(String.join("", words(written.substring(comma))))) {
            return read(words(written.substring(0, comma)));
        }
        return read(words(written));
    }

    /** The longest last words that name a post, if those before say what it is or where: no SECDEF WASHDC, no USDAO LISBON. */
    private static @Nullable Post read(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String name = String.join("", words.subList(at, words.size()));
            Post post = at > 0 && name.length() < SHORTEST_LAST_WORD ? null : named(name);
            if (post != null) {
                return at == 0 || (isAbroad(post) && isPlace(words.subList(0, at))) ? post : null;
            }
        }
        String whole = String.join("", words);
        return whole.length() > CUT ? null : Posts.at(Stations.whole(whole));
    }

    private static @Nullable Post named(String name) {
        Post post = BY_NAME.get(name);
        return post == null ? Posts.at(Stations.exact(name)) : post;
    }

    /** Every agency has WASHDC behind its name. */
    private static boolean isAbroad(Post post) {
        return !"DOM".equals(post.bureau());
    }

    private static boolean isPlace(List<String> before) {
        String country = before.stream().filter(word -> !KINDS.contains(word)).collect(Collectors.joining());
        return country.isEmpty() || COUNTRIES.contains(country);
    }

    /** The runs of letters, in capitals. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (at > start) {
                    words.add(text.substring(start, at).toUpperCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** Origins and stations, and cities of which no station has the name: New York, Mexico City. */
    private static Map<String, Post> byName() {
        Map<String, Post> posts = new HashMap<>();
        Posts.all().forEach(post -> posts.put(String.join("", words(post.origin())), post));
        Posts.all().forEach(post -> posts.putIfAbsent(post.station(), post));
        for (Post post : Posts.all()) {
            if (post.city() != null) {
                posts.putIfAbsent(String.join("", words(post.city())), post);
            }
        }
        return Map.copyOf(posts);
    }

    /** Under the names of today, those that tags have ({@code Burma (Myanmar)}), and former ones. */
    private static Set<String> countries() {
        Stream<String> former = Resource.lines(PostName.class, "former-countries.txt").stream();
        Stream<String> tags = Tags.all().stream()
                .filter(tag -> tag.kind() == TagKind.GEOGRAPHIC && tag.meaning() != null)
                .map(tag -> String.valueOf(tag.meaning()));
        return Stream.of(Countries.names().stream(), tags, former)
                .flatMap(Function.identity())
                .map(name -> name.indexOf('(') < 0 ? name : name.substring(0, name.indexOf('(')))
                .map(name -> String.join("", words(name)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
