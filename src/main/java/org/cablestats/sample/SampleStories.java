package org.cablestats.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** What the sample tells that is not in the published shares; {@link SampleCorpus} describes it to users. */
final class SampleStories {
    private static final Set<String> ROUTES =
            Set.of("KABUL", "DUSHANBE", "ASTANA", "MOSCOW", "BOGOTA", "CARACAS", "MEXICO");
    private static final Set<String> BURST = Set.of("DUSHANBE", "BISHKEK", "ASTANA", "LAPAZ", "LIMA", "BOGOTA");
    private static final Set<String> ROUTE_TOPICS = Set.of("border_security", "counter_narcotics");
    private static final String CHANGING = "WELLINGTON";
    private static final YearMonth BURST_START = YearMonth.of(2007, 6);
    private static final YearMonth BURST_END = YearMonth.of(2007, 8);

    /**
     * Share of the burst's months that the burst takes. With about six per cent of cables on narcotics at all times, this makes
     * about five times as many: enough for a small sample to be sure of it.
     */
    private static final double BURST_SHARE = 0.25;

    /** Of the one post where the share of secret cables changes: what it begins and ends with, and the years in which it does. */
    private static final double FIRST_SECRET = 0.02;

    private static final double LAST_SECRET = 0.5;
    private static final int CHANGE_BEGINS = 2005;
    private static final int CHANGE_ENDS = 2009;

    private SampleStories() {}

    /** A post's weight: its published number, more where a story has to be seen in a small sample. */
    static double weight(SamplePost post) {
        if (post.station().equals(CHANGING)) {
            return 8.0 * post.cables();
        }
        return ROUTES.contains(post.station()) ? 1.5 * post.cables() : post.cables();
    }

    /** A topic's weight at a post. */
    static double weight(SamplePost post, SampleTopic topic) {
        boolean boosted = ROUTES.contains(post.station()) && ROUTE_TOPICS.contains(topic.name());
        return boosted ? 8 * topic.weight() : topic.weight();
    }

    /** Whether a cable of this month belongs to the burst of counter-narcotics cables. */
    static boolean isBurst(YearMonth month, Dice dice) {
        return !month.isBefore(BURST_START) && !month.isAfter(BURST_END) && dice.chance(BURST_SHARE);
    }

    static List<SamplePost> burstPosts(List<SamplePost> posts) {
        return posts.stream().filter(post -> BURST.contains(post.station())).toList();
    }

    /** The share of secret cables of the one post where it changes; any other post has the usual one, here -1. */
    static double secretShare(SamplePost post, LocalDate date) {
        if (!post.station().equals(CHANGING)) {
            return -1;
        }
        int year = Math.min(Math.max(date.getYear(), CHANGE_BEGINS), CHANGE_ENDS);
        return FIRST_SECRET + (LAST_SECRET - FIRST_SECRET) * (year - CHANGE_BEGINS) / (CHANGE_ENDS - CHANGE_BEGINS);
    }
}
