package org.cablestats.cable;

import org.cablestats.cable.body.Span;
import org.cablestats.cable.paragraph.Paragraph;
import org.jspecify.annotations.Nullable;

/** A parsed cable as lines to compare. */
final class CableText {
    private final StringBuilder text = new StringBuilder();

    private CableText() {}

    static String of(Cable cable) {
        CableText lines = new CableText();
        lines.line("identity", cable.identity());
        lines.line("dates", cable.dates());
        lines.line("place", cable.place());
        lines.line("secrecy", cable.secrecy());
        lines.message(cable.message());
        lines.line("tags", cable.tags());
        lines.line("raw tags", cable.rawTags());
        lines.line("cites", cable.cites());
        lines.line("issues", cable.issues());
        lines.content(cable.content());
        return lines.text.toString();
    }

    private void message(Message message) {
        line("header", message.headerKind().label());
        line("precedence", message.precedence());
        line("transmission", message.transmission());
        line("section", message.section() + " of " + message.sections());
        line("sender", message.sender());
        message.recipients().forEach(recipient -> line("to", recipient));
        message.infoRecipients().forEach(recipient -> line("info", recipient));
        message.exempted().forEach(recipient -> line("exempted", recipient));
        line("subject", message.subject());
    }

    private void content(Content content) {
        line(
                "counts",
                content.words() + " words, " + content.pageMarkers() + " page markers, " + content.brokenWords()
                        + " broken words");
        line("summary", content.summary());
        for (Paragraph paragraph : content.paragraphs()) {
            line(
                    "paragraph " + paragraph.number() + " " + paragraph.mark() + " " + paragraph.start() + "-"
                            + paragraph.end(),
                    paragraph.text());
        }
        for (Span span : content.spans()) {
            line(span.kind().label() + " " + span.start() + "-" + span.end(), span.text());
        }
        line("text", content.text());
    }

    private void line(String name, @Nullable Object value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
