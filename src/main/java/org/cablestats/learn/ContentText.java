package org.cablestats.learn;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.reference.Posts;
import org.cablestats.resource.Resource;

/**
 * What a cable tells, without what says how secret it is and without the names of posts: a model that saw those would learn to read the
 * level, or to know the sender, and not what they write about. What is taken out ends a clause, so that no term spans it.
 */
final class ContentText {
    /** Shorter words are parts of many names, and of much else: {@code Rio}, {@code San}. */
    private static final int LEAST_LETTERS = 4;

    private static final String END_OF_CLAUSE = ";";

    /** Before a paragraph, a title or a subject: {@code (C)}, {@code (S/NF)}, {@code (SBU)}, {@code (S REL TO USA)}. */
    private static final Pattern PORTION_MARK =
            Pattern.compile("\\((?:[UCSR]|SBU|LOU|FOUO|TS)(?:[/,\\s-][^()\\n]{0,40})?\\)");

    /** Who classified and why, with its name and on up to three lines more, where it stands below the top: in later sections, in notes. */
    private static final Pattern BASIS = Pattern.compile(
            "(?im)^.*(?:\\b(?:classified by|derived from|declassify on|E\\.? ?O\\.? ?1[23]\\d{3})|reasons?:? ?1\\.[45]).*$"
                    + "(?:\\R(?!\\s*(?:\\d+\\.|$)).+){0,3}");

    /** Captions of ordinary words. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)\\b(?:sensitive but|(?:limited )?official use(?: only)?|eyes only|(?:strictly |please )protect\\b|roger channel)|\\(protect\\)");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> LEVELS = Set.copyOf(Resource.lines(ContentText.class, "level-words.txt"));

    /** Words of the names of posts and their cities, but for those that mean something else. */
    private static final Set<String> POSTS = posts();

    private ContentText() {}

    /** Of a text that has no TAGS any more. */
    static String of(String unmarked) {
        String text = unmarked;
        for (Pattern pattern : new Pattern[] {PORTION_MARK, BASIS, CAPTION}) {
            text = pattern.matcher(text).replaceAll(END_OF_CLAUSE);
        }
        return WORD.matcher(text).replaceAll(word -> isContent(word.group()) ? word.group() : END_OF_CLAUSE);
    }

    private static boolean isContent(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !LEVELS.contains(small) && !POSTS.contains(small);
    }

    private static Set<String> posts() {
        Set<String> ordinary = Set.copyOf(Resource.lines(ContentText.class, "ordinary-post-words.txt"));
        return Posts.all().stream()
                .flatMap(post ->
                        post.city() == null ? Stream.of(post.station()) : Stream.of(post.station(), post.city()))
                .flatMap(name -> WORD.matcher(name).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LEAST_LETTERS && !ordinary.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
