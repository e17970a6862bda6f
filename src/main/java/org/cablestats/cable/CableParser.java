package org.cablestats.cable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cablestats.cable.body.CleanText;
import org.cablestats.cable.body.Paragraphs;
import org.cablestats.cable.body.Spans;
import org.cablestats.cable.citation.Citing;
import org.cablestats.cable.citation.References;
import org.cablestats.cable.header.DateTimeGroup;
import org.cablestats.cable.header.Header;
import org.cablestats.cable.header.Marking;
import org.cablestats.cable.header.OriginLine;
import org.cablestats.cable.paragraph.Paragraph;
import org.cablestats.cable.reference.Classification;
import org.cablestats.cable.reference.Post;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.scan.CommonWords;
import org.cablestats.cable.scan.SourceMap;
import org.cablestats.cable.tag.TagLine;
import org.cablestats.cable.top.Captions;
import org.cablestats.cable.top.ExecutiveOrder;
import org.cablestats.cable.top.Preamble;
import org.cablestats.cable.top.Reasons;
import org.cablestats.cable.top.SubjectLine;
import org.jspecify.annotations.Nullable;

/** Takes a cable apart. Pure and thread-safe: the same record gives the same cable, and no input makes it throw. */
public final class CableParser {
    /** Raised whenever a cable is taken apart in another way than before, so that stored ones can be told from new ones. */
    public static final int VERSION = 9;

    /** Those of 08 PORT-OF-SPAIN 123, and none between two numbers, which are two. */
    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("(?<![0-9\\s\u00a0-])[\\s\u00a0-]++|(?<=[0-9])[\\s\u00a0-]++(?![0-9])");

    private CableParser() {}

    /** Everything that the record says. */
    public static Cable parse(RawCable raw) {
        Set<Issue> issues = EnumSet.noneOf(Issue.class);
        issues.addAll(raw.issues());
        ReferenceId id = ReferenceId.of(raw.id());
        Header header = Header.read(CleanText.ofHeader(raw.header()));
        SentTime.judge(raw, header, id, issues);
        Post post = PostName.sender(raw, id, header.addressees().sender());
        Dates dates = SentTime.of(raw, id, header.group(), PostClock.of(post, issues));
        CleanText clean = CleanText.of(raw.body());
        Preamble preamble = Preamble.of(clean.text());
        TagLine tags = TagLine.read(preamble);
        Marking marking = Marking.read(clean.text());
        Content content = content(raw.header(), raw.body(), clean, preamble);
        CableIssues.add(raw, id, content, tags, issues);
        CableIssues.add(raw, post, issues);
        CableIssues.add(marking, raw, issues);
        return new Cable(
                new Identity(
                        id.canonical(),
                        raw.id(),
                        id.year(),
                        id.station(),
                        id.serial(),
                        digest(raw, id, dates.created())),
                dates,
                Place.of(raw, post),
                secrecy(raw, preamble, content),
                message(header, marking, clean, preamble),
                tags.tags(),
                tags.raw(),
                References.read(raw.references(), preamble, Citing.of(id, dates.created())),
                content,
                List.copyOf(issues));
    }

    /** As much as a load needs to tell new, changed, repeated and superseded cables apart. Equals what {@link #parse} gives. */
    public static Fingerprint fingerprint(RawCable raw) {
        ReferenceId id = ReferenceId.of(raw.id());
        Instant created = SentTime.created(raw, id, DateTimeGroup.find(CleanText.ofHeader(raw.header())));
        return new Fingerprint(
                id.canonical(),
                raw.id(),
                created,
                SentTime.released(raw),
                raw.body().length(),
                digest(raw, id, created));
    }

    /** The canonical form of a reference id, corrected where it is known to be wrong; null where it has the form of none. */
    public static @Nullable String canonicalId(String written) {
        ReferenceId id = ReferenceId.of(written);
        return id.station() == null ? null : id.canonical();
    }

    /** The same of an id as a person writes it, with blanks or hyphens between its parts. No source does: there they tell it from a text. */
    public static @Nullable String canonicalIdOfParts(String written) {
        String id = canonicalId(written);
        return id == null ? canonicalId(BETWEEN_PARTS.matcher(written).replaceAll("")) : id;
    }

    /** The post that a source's origin, a sender or a station names, as its city, country and bureau; null where it is no known one. */
    public static @Nullable Place place(String written) {
        Post post = PostName.read(written);
        return post == null ? null : Place.of(written, post);
    }

    /** The numbered paragraphs of a body. */
    public static List<Paragraph> paragraphs(String body) {
        return Paragraphs.find(CleanText.of(body));
    }

    /** A body without page markers and with broken words joined: {@link Content#text}. */
    public static String textOf(String body) {
        return CleanText.of(body).text();
    }

    /** The texts of parts of a body, such as {@link Paragraph#text}, each at the cost of its length. */
    public static List<String> textsBetween(String body, List<Integer> starts, List<Integer> ends) {
        SourceMap cuts = CleanText.of(body).cuts();
        List<String> texts = new ArrayList<>(starts.size());
        for (int part = 0; part < starts.size(); part++) {
            texts.add(cuts.apply(body, starts.get(part), ends.get(part)));
        }
        return texts;
    }

    /** The texts of a stored cable, as {@link #parse} found them. */
    public static Content content(String header, String body) {
        CleanText clean = CleanText.of(body);
        return content(header, body, clean, Preamble.of(clean.text()));
    }

    /** The text of a body, piece by piece. */
    public static List<Passage> passages(String body) {
        CleanText clean = CleanText.of(body);
        return Passage.of(clean.text(), Paragraphs.find(clean));
    }

    /** Where in a {@link Content#text} the part begins that says something: below marking, order, tags, subject and references. */
    public static int belowTop(String text) {
        return Preamble.of(text).below();
    }

    private static String digest(RawCable raw, ReferenceId id, @Nullable Instant created) {
        Digest digest = new Digest()
                .add(id.canonical())
                .add(created == null ? "" : created.toString())
                .add(raw.classification())
                .add(raw.origin())
                .add(String.join("|", raw.references()));
        return digest.add(raw.header()).add(raw.body()).hex();
    }

    private static Secrecy secrecy(RawCable raw, Preamble preamble, Content content) {
        ExecutiveOrder order = ExecutiveOrder.read(preamble);
        Map<String, Integer> marks = new TreeMap<>();
        for (Paragraph paragraph : content.paragraphs()) {
            if (paragraph.mark() != null) {
                marks.merge(paragraph.mark(), 1, Integer::sum);
            }
        }
        return new Secrecy(
                Classification.of(raw.classification()).orElse(null),
                Captions.read(preamble),
                order.number(),
                order.declassifyOn(),
                order.declassifyRule(),
                Reasons.read(preamble),
                marks);
    }

    private static Message message(Header header, @Nullable Marking marking, CleanText clean, Preamble preamble) {
        OriginLine origin = header.origin();
        Integer section = origin == null ? null : origin.section();
        if (section == null && marking != null) {
            section = marking.section();
        }
        return new Message(
                header.kind(),
                header.precedence(),
                header.transmission(),
                section,
                sections(marking, clean),
                header.addressees().sender(),
                header.addressees().recipients(),
                header.addressees().infoRecipients(),
                header.addressees().exempted(),
                SubjectLine.read(preamble));
    }

    /** From the marking, or the page markers where a copy lost its marking (07ASTANA3287). */
    private static @Nullable Integer sections(@Nullable Marking marking, CleanText clean) {
        if (marking != null && marking.section() != null) {
            return marking.sections();
        }
        if (clean.sections() > 0) {
            return clean.sections();
        }
        return marking == null ? null : (Integer) marking.sections();
    }

    private static Content content(String header, String body, CleanText clean, Preamble preamble) {
        return new Content(
                header,
                body,
                clean.text(),
                Paragraphs.find(clean),
                Spans.find(clean, preamble),
                CommonWords.count(clean.text()),
                clean.pageMarkers(),
                clean.brokenWords());
    }
}
