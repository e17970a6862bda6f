package org.cablestats.topic;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.cable.Cable;

/** The topics, their phrases and tags, compiled for matching. Immutable, thread-safe and serializable (tasks receive it). */
public final class TopicDictionary implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    private TopicDictionary() {}

    /**
     * Reads and compiles a dictionary.
     *
     * @throws org.cablestats.fault.UsageException with every problem of the file, each with its line
     */
    public static TopicDictionary read(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }

    /** SHA-256 of the file, 64 hexadecimal digits. */
    public String digest() {
        throw new UnsupportedOperationException();
    }

    /** The topics in the order of the file. */
    public List<Topic> topics() {
        throw new UnsupportedOperationException();
    }

    /** The topics that a cable is about, most certain first. */
    public List<TopicMatch> match(Cable cable) {
        throw new UnsupportedOperationException(cable.identity().id());
    }
}
