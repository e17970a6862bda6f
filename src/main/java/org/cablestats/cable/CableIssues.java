package org.cablestats.cable;

import java.util.List;
import java.util.Set;
import org.cablestats.cable.header.Marking;
import org.cablestats.cable.paragraph.Paragraph;
import org.cablestats.cable.reference.Classification;
import org.cablestats.cable.reference.Post;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.tag.TagLine;
import org.jspecify.annotations.Nullable;

/** What a reader should know about a cable, found by looking at the whole of it. */
final class CableIssues {
    private CableIssues() {}

    static void add(RawCable raw, ReferenceId id, Content content, TagLine tags, Set<Issue> issues) {
        add(issues, Issue.ID_CORRECTED, !id.canonical().equals(ReferenceId.shortened(raw.id())));
        add(issues, Issue.UNKNOWN_STATION, !id.isKnown());
        if (Classification.of(raw.classification()).isEmpty()) {
            issues.add(raw.classification().isBlank() ? Issue.MISSING_CLASSIFICATION : Issue.UNKNOWN_CLASSIFICATION);
        }
        add(issues, Issue.EMPTY_BODY, raw.body().isBlank());
        add(issues, Issue.PARAGRAPHS_OUT_OF_ORDER, isOutOfOrder(content.paragraphs()));
        add(issues, Issue.TAG_REPAIRED, tags.isRepaired());
        add(issues, Issue.UNKNOWN_TAG, tags.hasUnknown());
        add(issues, Issue.UNREAD_TAGS, tags.isUnread());
    }

    static void add(RawCable raw, @Nullable Post post, Set<Issue> issues) {
        add(issues, Issue.MISSING_ORIGIN, raw.origin().isBlank());
        add(issues, Issue.UNKNOWN_ORIGIN, post == null && !raw.origin().isBlank());
    }

    static void add(@Nullable Marking marking, RawCable raw, Set<Issue> issues) {
        Classification.of(raw.classification())
                .filter(level -> marking != null && !marking.agreesWith(level))
                .ifPresent(level -> issues.add(Issue.MARKING_DISAGREES));
    }

    private static void add(Set<Issue> issues, Issue issue, boolean holds) {
        if (holds) {
            issues.add(issue);
        }
    }

    private static boolean isOutOfOrder(List<Paragraph> paragraphs) {
        for (int at = 1; at < paragraphs.size(); at++) {
            if (paragraphs.get(at).number() <= paragraphs.get(at - 1).number()) {
                return true;
            }
        }
        return false;
    }
}
