package org.cablestats.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.cable.header.HeaderKind;

/** Decides what each cable is: sender, date, level, topics and tags in the published shares, and the stories on top. */
final class SamplePlan {
    private static final LocalDateTime ROUTED_HEADERS = LocalDateTime.of(2002, 1, 1, 0, 0);

    private record Draft(LocalDateTime created, SamplePost post, SampleTopic topic, int number) {}

    private final long seed;
    private final List<SampleTopic> topics = SampleTopic.all();
    private final List<Level> levels = Level.all();
    private final Weighted<SamplePost> posts;
    private final List<SamplePost> burstPosts;
    private final SampleTopic burstTopic;
    private final Map<SamplePost, Weighted<SampleTopic>> topicsOf = new HashMap<>();
    private final Map<SampleTopic, Weighted<Level>> levelsOf = new HashMap<>();
    private final Weighted<HeaderKind> kinds = Weighted.read("header-kinds.tsv", HeaderKind::valueOf);

    private SamplePlan(long seed) {
        this.seed = seed;
        List<SamplePost> all = SamplePost.all();
        posts = Weighted.of(all, SampleStories::weight);
        burstPosts = SampleStories.burstPosts(all);
        burstTopic = topics.stream()
                .filter(topic -> topic.name().equals("counter_narcotics"))
                .findFirst()
                .orElseThrow();
    }

    /** So many cables in the order of their dates. */
    static List<SampleCable> of(int cables, long seed) {
        return new SamplePlan(seed).cables(SampleCalendar.months(cables));
    }

    private List<SampleCable> cables(List<YearMonth> months) {
        List<Draft> drafts = new ArrayList<>(months.size());
        for (int i = 0; i < months.size(); i++) {
            drafts.add(draft(months.get(i), i, i == months.size() - 1));
        }
        drafts.sort(Comparator.comparing(Draft::created).thenComparing(Draft::number));
        Citations citations = new Citations(seed);
        SampleIds sampleIds = new SampleIds(seed);
        List<SampleCable> cables = new ArrayList<>(drafts.size());
        for (int number = 0; number < drafts.size(); number++) {
            Draft draft = drafts.get(number);
            SampleIds.Ids ids = sampleIds.of(draft.post(), draft.created());
            List<String> references = citations.of(ids.correct(), draft.post(), draft.created(), number);
            cables.add(cable(draft, number, ids, references));
        }
        return cables;
    }

    private Draft draft(YearMonth month, int number, boolean last) {
        Dice dice = Dice.of(seed, "draft", number);
        boolean burst = SampleStories.isBurst(month, dice);
        SamplePost post = burst ? dice.pick(burstPosts) : posts.draw(dice);
        SampleTopic topic = burst ? burstTopic : topicOf(post, dice);
        LocalDateTime created = SampleCalendar.minute(month, post.zone(), dice);
        // The corpus ends on 28 Feb 2010, and so does the sample.
        return new Draft(last ? created.withDayOfMonth(28) : created, post, topic, number);
    }

    private SampleTopic topicOf(SamplePost post, Dice dice) {
        return topicsOf.computeIfAbsent(post, key -> Weighted.of(topics, topic -> SampleStories.weight(key, topic)))
                .draw(dice);
    }

    private SampleCable cable(Draft draft, int number, SampleIds.Ids ids, List<String> references) {
        Dice dice = Dice.of(seed, "cable", number);
        List<SampleTopic> about = new ArrayList<>(List.of(draft.topic()));
        SampleTopic second = topicOf(draft.post(), dice);
        if (dice.chance(0.35) && !second.name().equals(draft.topic().name())) {
            about.add(second);
        }
        return new SampleCable(
                number,
                ids.correct(),
                ids.written(),
                draft.created(),
                draft.post(),
                ids.serial(),
                level(draft, dice),
                headerKind(draft.created(), dice),
                List.copyOf(about),
                tags(about, draft.post(), dice),
                references);
    }

    private Level level(Draft draft, Dice dice) {
        Weighted<Level> usual = levelsOf.computeIfAbsent(draft.topic(), this::levels);
        Level level = usual.draw(dice);
        double secret = SampleStories.secretShare(draft.post(), draft.created().toLocalDate());
        if (secret < 0) {
            return level;
        }
        boolean isSecret = dice.chance(secret);
        while (level.isSecret() != isSecret) {
            level = usual.draw(dice);
        }
        return level;
    }

    private Weighted<Level> levels(SampleTopic topic) {
        return Weighted.of(levels, level -> {
            if (level.isSecret()) {
                return level.cables() * topic.secrecy() * topic.secrecy();
            }
            return level.isUnclassified() ? level.cables() / topic.secrecy() : level.cables();
        });
    }

    private HeaderKind headerKind(LocalDateTime created, Dice dice) {
        HeaderKind kind = kinds.draw(dice);
        if (kind == HeaderKind.ACP127 && created.isBefore(ROUTED_HEADERS)) {
            return dice.chance(0.6) ? HeaderKind.DISTRIBUTION : HeaderKind.ACP126;
        }
        return kind;
    }

    private static List<String> tags(List<SampleTopic> about, SamplePost post, Dice dice) {
        if (dice.chance(0.03)) {
            return List.of();
        }
        Set<String> tags = new LinkedHashSet<>(about.get(0).drawTags(dice));
        about.stream().skip(1).forEach(topic -> tags.addAll(topic.drawTags(dice)));
        if (!post.tag().isEmpty()) {
            tags.add(post.tag());
        }
        return List.copyOf(tags);
    }
}
