package org.cablestats.topic;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.cable.Cable;
import org.cablestats.cable.Content;
import org.jspecify.annotations.Nullable;

/**
 * The topics, their phrases and tags. Compiled when something is first matched: many who read it want the topics' names alone.
 * Thread-safe and serializable (tasks receive it).
 */
public final class TopicDictionary implements java.io.Serializable {
    private final String digest;
    private final List<TopicEntry> entries;
    private final List<Topic> topics;
    private final Settings settings;
    private final TopicDecision decision;
    private @Nullable Scoring compiled;

    /** A dictionary that {@link DictionaryReader} found without a problem. */
    TopicDictionary(String digest, Settings settings, List<TopicEntry> entries) {
        this.digest = digest;
        this.entries = List.copyOf(entries);
        this.topics = entries.stream().map(TopicEntry::topic).toList();
        this.settings = settings;
        this.decision = new TopicDecision(settings.limits(), settings.tagRule().assignAt(), topics);
    }

    /**
     * Reads a dictionary and holds each phrase to its examples.
     *
     * @throws org.cablestats.fault.UsageException with every problem of the file, each with its line
     */
    public static TopicDictionary read(Path file) {
        return DictionaryReader.read(file, DictionaryReader.Phrases.HELD_TO_EXAMPLES);
    }

    /**
     * Reads a dictionary of which only the topics are asked for: to hold some thousand phrases to their examples takes longer
     * than all the rest.
     *
     * @throws org.cablestats.fault.UsageException with every other problem of the file, each with its line
     */
    public static TopicDictionary readTopics(Path file) {
        return DictionaryReader.read(file, DictionaryReader.Phrases.AS_WRITTEN);
    }

    synchronized Scoring scoring() {
        if (compiled == null) {
            compiled = new Scoring(settings, entries);
        }
        return compiled;
    }

    /** SHA-256 of the file, 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** The topics in the order of the file. */
    public List<Topic> topics() {
        return topics;
    }

    /** What the dictionary says of each topic, digested, by its label: equal digests are of equal tags, phrases and exceptions. */
    public Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        entries.forEach(entry -> digests.put(entry.topic().label(), DigestUtils.sha256Hex(entry.toString())));
        return digests;
    }

    /** Ids of the topics that words can show, in the order of the file. */
    public List<String> specific() {
        return topics.stream().filter(topic -> !topic.generic()).map(Topic::id).toList();
    }

    /** Ids of the specific topics that some tag assigns by itself. */
    public Set<String> tagged() {
        return entries.stream()
                .flatMap(entry -> entry.tags().keySet().stream())
                .flatMap(tag -> assignedBy(List.of(tag)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text without the words that a topic's phrases take: a bracket stands for each occurrence. */
    public String withoutPhrases(String topic, String text) {
        return scoring().withoutPhrases(topicIndex(topic), text);
    }

    /** The phrases of each topic, in the order of the file; none of a generic one. */
    public Map<Topic, List<TopicPhrase>> phrases() {
        Map<Topic, List<TopicPhrase>> phrases = new LinkedHashMap<>();
        entries.forEach(entry -> phrases.put(entry.topic(), entry.phrases()));
        return phrases;
    }

    /**
     * The topics that a cable is about: specific ones, most certain first, then the generic ones that its tags name. Each that a tag
     * assigns is among them, and as many of all as the settings give places. A cable tagged as a directive (KSPR, which asks a post
     * to report on everything) is about none.
     */
    public List<TopicMatch> match(Cable cable) {
        return match(CableText.of(cable));
    }

    /** The same of a stored cable: its subject, its texts, its tags. */
    public List<TopicMatch> match(@Nullable String subject, Content content, List<String> tags) {
        return match(CableText.of(subject, content, tags));
    }

    /** The topics that its words alone show: what would be found if it had no tags. */
    public List<TopicMatch> matchText(@Nullable String subject, Content content, List<String> tags) {
        return matchText(CableText.of(subject, content, tags));
    }

    /** Ids of the specific topics that tags assign by themselves; none of a directive. */
    public Set<String> assignedBy(List<String> tags) {
        return isDirective(tags)
                ? Set.of()
                : scoring().assignedBy(tags).stream()
                        .map(topics::get)
                        .filter(topic -> !topic.generic())
                        .map(Topic::id)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Points of its words for each specific topic, in the order of {@link #topics}, enough or not. */
    public List<Double> points(@Nullable String subject, Content content, List<String> tags) {
        return scoring().score(CableText.of(subject, content, tags)).stream()
                .filter(score -> !topics.get(score.topic()).generic())
                .map(score -> score.words().points())
                .toList();
    }

    /** Every topic that something in a cable speaks for: those it is about, as found, then the nearest first. */
    public List<Explanation> explain(@Nullable String subject, Content content, List<String> tags) {
        CableText cable = CableText.of(subject, content, tags);
        return new Explainer(entries, scoring(), decision).explain(cable, match(cable));
    }

    /** How sure the words of a cable without tags are of each topic that has any, enough or not. */
    public Map<String, Double> textVotes(@Nullable String subject, Content content) {
        Map<String, Double> votes = new LinkedHashMap<>();
        for (TopicScore score : scoring().score(CableText.of(subject, content, List.of()))) {
            Double vote = decision.votes(score).text();
            if (vote != null) {
                votes.put(topics.get(score.topic()).id(), vote);
            }
        }
        return votes;
    }

    /** Greatest number of specific topics of a cable without tags. */
    public int mostTopics() {
        return decision.mostTopics();
    }

    /** Whether tags mark a cable that asks about every topic and so is about none: KSPR. */
    public boolean isDirective(List<String> tags) {
        return !Collections.disjoint(tags, settings.tagRule().directives());
    }

    private int topicIndex(String id) {
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Cannot find topic '" + id + "'");
    }

    List<TopicMatch> match(CableText cable) {
        return isDirective(cable.tags()) ? List.of() : decision.of(scoring().score(cable));
    }

    List<TopicMatch> matchText(CableText cable) {
        return isDirective(cable.tags())
                ? List.of()
                : decision.of(scoring().score(cable).stream()
                        .map(TopicScore::withoutTags)
                        .toList());
    }
}
