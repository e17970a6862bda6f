package org.cablestats.cable.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.cable.body.Span.Kind;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.cable.top.Attention;
import org.cablestats.cable.top.Preamble;

/** Finds the parts of a text that are set apart by their form. */
public final class Spans {
    private final CleanText clean;
    private final List<Span> found = new ArrayList<>();

    private Spans(CleanText clean) {
        this.clean = clean;
    }

    /** All of them, by beginning and then by kind. */
    public static List<Span> find(CleanText clean, Preamble preamble) {
        String text = clean.text();
        Spans spans = new Spans(clean);
        Attention.find(preamble).forEach(words -> spans.add(Kind.ATTENTION, words));
        int from = Math.min(preamble.contentEnd(), text.length());
        TextRange block = Signature.find(text, from);
        int signature = block.start();
        TextRange summary = SummaryText.find(text, clean.lines());
        if (summary != null) {
            spans.add(Kind.SUMMARY, summary);
        }
        List<TextRange> headings = Headings.find(text, clean.lines(), from, signature);
        headings.forEach(words -> spans.add(Kind.HEADING, words));
        Remarks.find(text, from, signature, headings).forEach(remark -> spans.add(remark.kind(), remark.words()));
        spans.add(Kind.SIGNATURE, TextRange.trimmed(text, signature, block.end()));
        spans.found.sort(Comparator.comparingInt(Span::start).thenComparing(Span::kind));
        return spans.found;
    }

    private void add(Kind kind, TextRange words) {
        String text = words.of(clean.text());
        // Control characters alone are none.
        if (!text.isBlank()) {
            found.add(new Span(
                    kind, clean.cuts().source(words.start()), clean.cuts().sourceEnd(words), text, words.start()));
        }
    }
}
