package org.cablestats.cable.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.reference.TagWord;
import org.cablestats.cable.reference.Tags;
import org.cablestats.cable.top.Preamble;

/** The tags of a cable, as written and as meant. */
public final class TagLine {
    /** Words of a visitor's name. */
    private static final int LONGEST_NAME = 4;

    /** The tag of a visitor, whose name follows it. */
    private static final String VISITOR = "OVIP";

    /** Words that page breaks and lost line feeds put among the tags. */
    private static final Set<String> NOISE =
            Set.of("SIPDIS", "NOFORN", "TAGS", "SECRET", "CONFIDENTIAL", "UNCLASSIFIED", "UNCLAS");

    private final List<TagWord> words;
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<String> raw = new ArrayList<>();
    private boolean repaired;
    private boolean unknown;
    private boolean unread;

    private TagLine(List<TagWord> words) {
        this.words = words;
    }

    public static TagLine read(Preamble preamble) {
        String content = TagText.find(preamble);
        TagLine line = new TagLine(content == null ? List.of() : TagWord.of(content));
        int at = 0;
        while (at < line.words.size()) {
            at += line.take(at);
        }
        line.unread = content != null && line.tags.isEmpty();
        return line;
    }

    /** As meant, each once. */
    public List<String> tags() {
        return List.copyOf(tags);
    }

    /** As written. */
    public List<String> raw() {
        return raw;
    }

    public boolean isRepaired() {
        return repaired;
    }

    public boolean hasUnknown() {
        return unknown;
    }

    /** Whether the cable has the keyword, and nothing behind it is a tag. */
    public boolean isUnread() {
        return unread;
    }

    /** Takes what begins at this word and returns how many words that was. */
    private int take(int at) {
        String word = words.get(at).text();
        int phrase = TagPhrases.length(words, at);
        if (phrase > 1) {
            String written = TagPhrases.joined(words, at, phrase);
            String tag = TagPhrases.tag(written);
            add(written, tag == null ? written : tag);
            return phrase;
        }
        if (Tags.contains(word)) {
            add(word, word);
            return 1;
        }
        if (NOISE.contains(word)) {
            repaired = true;
            return 1;
        }
        boolean visitor = !raw.isEmpty() && VISITOR.equals(raw.get(raw.size() - 1));
        int name = visitor || words.get(at).opened() ? nameLength(at) : 0;
        if (name > 1) {
            raw.add(TagPhrases.joined(words, at, name));
            tags.add(word + ", " + TagPhrases.joined(words, at + 1, name - 1));
            return name;
        }
        int strangers = TagPhrases.names(words, at);
        if (strangers > 1) {
            raw.add(TagPhrases.joined(words, at, strangers));
            List<String> names = TagPhrases.of(words.subList(at, at + strangers));
            tags.addAll(names);
            unknown |= names.size() == 1 && !names.get(0).contains(",");
            return strangers;
        }
        return mend(at);
    }

    private void add(String written, String tag) {
        raw.add(written);
        tags.add(tag);
        unknown |= !Tags.contains(tag);
        repaired |= !written.equals(tag);
    }

    private int mend(int at) {
        String word = words.get(at).text();
        String whole = TagRepair.join(words, at);
        if (!whole.isEmpty()) {
            add(TagPhrases.joined(words, at, 2), whole);
            return 2;
        }
        List<String> mended = TagRepair.mend(word, words);
        if (mended.isEmpty()) {
            add(word, word);
            return 1;
        }
        raw.add(word);
        tags.addAll(mended);
        repaired = true;
        return 1;
    }

    /** Words from here on that are no tags: the name of the visitor. A comma stands only after the last name. */
    private int nameLength(int at) {
        int length = 0;
        while (length < LONGEST_NAME && at + length < words.size() && isName(at + length, length)) {
            length++;
        }
        return length;
    }

    private boolean isName(int at, int place) {
        return !Tags.contains(words.get(at).text())
                && (place < 2 || !words.get(at).apart());
    }
}
