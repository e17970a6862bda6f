package org.cablestats.topic;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.Cable;

/** The topics, their phrases and tags, compiled for matching. Immutable, thread-safe and serializable (tasks receive it). */
public final class TopicDictionary implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    private final String digest;
    private final List<Topic> topics;
    private final Set<String> directives;
    private final Scoring scoring;
    private final Verdict verdict;

    /** Compiles a dictionary that {@link DictionaryReader} found without a problem. */
    TopicDictionary(String digest, Settings settings, List<TopicEntry> entries) {
        this.digest = digest;
        this.topics = entries.stream().map(TopicEntry::topic).toList();
        this.directives = settings.tagRule().directives();
        this.scoring = new Scoring(settings, entries);
        this.verdict = new Verdict(settings, topics);
    }

    /**
     * Reads and compiles a dictionary.
     *
     * @throws org.cablestats.fault.UsageException with every problem of the file, each with its line
     */
    public static TopicDictionary read(Path file) {
        return DictionaryReader.read(file);
    }

    /** SHA-256 of the file, 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** The topics in the order of the file. */
    public List<Topic> topics() {
        return topics;
    }

    /**
     * The topics that a cable is about: specific ones, most certain first, then the generic ones that its tags name. A cable
     * tagged as a directive (KSPR, which asks a post to report on everything) is about none.
     */
    public List<TopicMatch> match(Cable cable) {
        return match(CableText.of(cable));
    }

    List<TopicMatch> match(CableText cable) {
        return Collections.disjoint(cable.tags(), directives) ? verdict.of(scoring.score(cable)) : List.of();
    }

    /** What speaks for each topic, enough or not. */
    List<TopicScore> score(CableText cable) {
        return scoring.score(cable);
    }
}
