package org.cablestats.cable;

import java.util.List;
import org.cablestats.cable.reference.CorpusYears;
import org.jspecify.annotations.Nullable;

/**
 * A cable taken apart.
 *
 * @param identity which cable it is
 * @param dates when it was sent and released
 * @param place where it came from
 * @param secrecy how it was classified and handled
 * @param message what its header and the top of its body say
 * @param tags State's TAGS: upper case, repaired, each once, unknown ones kept
 * @param rawTags TAGS as split, before repair
 * @param cites canonical ids of the cables that this one refers to, in the order of the text, each once, never its own
 * @param content its texts
 * @param issues what a reader should know, in the order of {@link Issue}, each once
 */
public record Cable(
        Identity identity,
        Dates dates,
        Place place,
        Secrecy secrecy,
        Message message,
        List<String> tags,
        List<String> rawTags,
        List<String> cites,
        Content content,
        List<Issue> issues) {

    /** Copies the lists. */
    public Cable {
        tags = List.copyOf(tags);
        rawTags = List.copyOf(rawTags);
        cites = List.copyOf(cites);
        issues = List.copyOf(issues);
    }

    /** Year of {@code created}; where that is unknown, of the id, if a cable can be of that year. */
    public @Nullable Integer year() {
        Integer sent = dates.year();
        if (sent != null || identity.year() == null) {
            return sent;
        }
        return CorpusYears.hold(identity.year()) ? identity.year() : null;
    }

    /** What decides which of two such cables stays: {@link CableParser#fingerprint} of its record. */
    public Fingerprint fingerprint() {
        return new Fingerprint(
                identity.id(),
                identity.rawId(),
                dates.created(),
                dates.released(),
                content.body().length(),
                identity.contentDigest());
    }
}
