package org.cablestats.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.source.record.Column;
import org.jspecify.annotations.Nullable;

/** A text that may be a copy of a page that shows a cable: its lines, and what they say about the cable. */
record CopiedText(List<String> lines) {
    /** What programs draw below a row of a table. */
    private static final Pattern RULE = Pattern.compile("[-+|=_:{}.*\\s\u2500-\u257F]*");

    /** Where a line of a table goes on with the message itself. */
    private static final Pattern MESSAGE_CELL = Pattern.compile("[|\\t] ?(?=[A-Z])");

    /** Headers to all diplomatic posts have some 300 lines. */
    private static final int MOST_LINES_OF_HEADER = 400;

    static CopiedText of(String text) {
        return new CopiedText(QuoteMarks.without(text.lines().toList()));
    }

    /** The first metadata that stands above a message; nothing where none does, or another cable's stands right below. */
    @Nullable CopiedMetadata metadata() {
        int next = 0;
        for (int id = nextId(0); id < lines.size(); id = nextId(id + 1)) {
            for (int i = Math.max(next, id - MetadataKeys.MOST_LINES); i <= id; i++) {
                CopiedMetadata found = i == id ? at(i) : MetadataKeys.at(lines, i);
                if (found != null && (found.isSure() || isMessage(found))) {
                    return isListed(found) ? null : found;
                }
            }
            next = id + 1;
        }
        return null;
    }

    private int nextId(int from) {
        int at = from;
        while (at < lines.size() && !MetadataLine.mayHoldId(lines.get(at))) {
            at++;
        }
        return at;
    }

    /** The lines of the message below. */
    List<String> message(CopiedMetadata metadata) {
        return message(metadata, lines.size());
    }

    private boolean isMessage(CopiedMetadata metadata) {
        return TextHeader.isMessage(message(metadata, Math.min(lines.size(), metadata.end() + MOST_LINES_OF_HEADER)));
    }

    private List<String> message(CopiedMetadata metadata, int end) {
        int from = metadata.end();
        while (metadata.first().isEmpty() && from < end && isRule(lines.get(from))) {
            from++;
        }
        List<String> message = new ArrayList<>(lines.subList(from, end));
        if (!metadata.first().isEmpty()) {
            message = inTwoCells(message);
            message.add(0, metadata.first());
        }
        return QuoteMarks.withoutMargin(LinkNumbers.without(metadata.lastLink(), message));
    }

    /** The lines below the first of a message's header, whose body is a cell of its own: without the border or the name between them. */
    private static List<String> inTwoCells(List<String> lines) {
        List<String> plain = new ArrayList<>(lines);
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES_OF_HEADER); i++) {
            KeyLine key = KeyLine.of(lines.get(i));
            int bar = lines.get(i).indexOf('|');
            if (key != null && key.column() == Column.MESSAGE) {
                plain.set(i, key.value());
                return plain;
            }
            if (bar > 0) {
                plain.set(i, lines.get(i).substring(0, bar));
                plain.add(i + 1, lines.get(i).substring(bar + 1));
                return plain;
            }
        }
        return plain;
    }

    private @Nullable CopiedMetadata at(int line) {
        String text = lines.get(line);
        int cut = message(text);
        MetadataLine usual = MetadataLine.usual(text.substring(0, cut));
        MetadataLine row = usual == null ? MetadataLine.parse(text.substring(0, cut)) : usual;
        if (row != null) {
            String first = text.substring(cut).replaceFirst("^[|\\t] ?", "");
            return new CopiedMetadata(row, first, line + 1, LinkNumbers.last(text), usual != null && usual.isSure());
        }
        CopiedMetadata keys = MetadataKeys.at(lines, line);
        return keys == null ? MetadataRun.around(lines, line) : keys;
    }

    /** Where in a line the cell begins that is the first line of a message; the line's end where none is. */
    private static int message(String line) {
        Matcher cell = MESSAGE_CELL.matcher(line);
        while (cell.find()) {
            if (TextHeader.begins(line.substring(cell.end()))) {
                return cell.start();
            }
        }
        return line.length();
    }

    /** Whether the row of another cable stands right below: then this is a list of cables. */
    private boolean isListed(CopiedMetadata metadata) {
        for (int i = metadata.end(); i < lines.size(); i++) {
            if (!isRule(lines.get(i))) {
                MetadataLine next = MetadataLine.parse(lines.get(i));
                return next != null && !next.id().equals(metadata.metadata().id());
            }
        }
        return false;
    }

    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }
}
