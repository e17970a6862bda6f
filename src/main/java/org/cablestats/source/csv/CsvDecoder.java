package org.cablestats.source.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.cable.reference.Classification;
import org.cablestats.source.date.PrintedDate;
import org.cablestats.source.date.WrittenDate;
import org.cablestats.source.record.TextIssues;
import org.jspecify.annotations.Nullable;

/** Makes a cable of the fields that a scanner found: each is turned into text once. */
final class CsvDecoder {
    private static final int CREATED = 1;
    private static final int ID = 2;
    private static final int ORIGIN = 3;
    private static final int CLASSIFICATION = 4;
    private static final int REFERENCES = 5;
    private static final int HEADER = 6;
    private static final int BODY = 7;

    private byte[] bytes = new byte[0];
    private CsvScanner fields = new CsvScanner();
    private byte[] scratch = new byte[1 << 14];
    private int drop;

    /** The cable, or null where its reference id is blank. */
    @Nullable RawCable decode(byte[] source, CsvScanner scanned) {
        bytes = source;
        fields = scanned;
        drop = 0;
        String written = text(CREATED);
        WrittenDate created = date(written);
        String id = text(ID).strip();
        String origin = text(ORIGIN);
        String classification = text(CLASSIFICATION);
        if (isLevel(origin) && !isLevel(classification)) {
            // Exports of the SQL dump have these two the other way round.
            String swapped = origin;
            origin = classification;
            classification = swapped;
        }
        List<String> references = references(text(REFERENCES));
        String header = text(HEADER);
        String body = text(BODY);
        if (id.isEmpty()) {
            return null;
        }
        return new RawCable(
                id,
                created == null ? null : created.time(),
                created == null || created.hasTime() ? RawCable.Clock.MINUTE : RawCable.Clock.DAY,
                null,
                classification,
                origin,
                references,
                header,
                body,
                issues(written, created, id, origin, classification, header, body));
    }

    /** The date as the corpus writes it, or as a database or a spreadsheet did that it went through. */
    private static @Nullable WrittenDate date(String text) {
        LocalDateTime time = PrintedDate.american(text);
        return time == null
                ? WrittenDate.read(text, WrittenDate.Order.MONTH_FIRST)
                : new WrittenDate(time, true, false);
    }

    private List<Issue> issues(String written, @Nullable WrittenDate created, String... texts) {
        boolean plain = !fields.mayHoldMoreThanAscii();
        boolean isUsual = created != null && !created.isTurned();
        if (plain && isUsual && !fields.holdsControl() && !fields.holdsUnusualEscape()) {
            return List.of();
        }
        List<Issue> issues = new ArrayList<>();
        if (written.isBlank() || written.equals("NULL")) {
            issues.add(Issue.MISSING_CREATED);
        }
        if (created != null && created.isTurned()) {
            issues.add(Issue.DATE_TURNED);
        }
        if (!plain && Stream.of(texts).anyMatch(TextIssues::holdsReplacement)) {
            issues.add(Issue.INVALID_TEXT);
        }
        if (fields.holdsControl() || (!plain && Stream.of(texts).anyMatch(TextIssues::holdsControl))) {
            issues.add(Issue.CONTROL_CHARACTERS);
        }
        if (fields.holdsUnusualEscape()) {
            issues.add(Issue.UNUSUAL_ESCAPE);
        }
        return issues;
    }

    private static boolean isLevel(String text) {
        return Classification.of(text).isPresent();
    }

    private static List<String> references(String column) {
        if (column.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(column.split("\\|", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .toList();
    }

    /** A field's text; fields are asked for in their order. */
    private String text(int column) {
        int start = fields.start(column);
        int end = fields.end(column);
        while (drop < fields.droppedCount() && fields.dropped(drop) < start) {
            drop++;
        }
        if (drop == fields.droppedCount() || fields.dropped(drop) >= end) {
            return new String(bytes, start, end - start, StandardCharsets.UTF_8);
        }
        int length = copyWithoutDropped(start, end);
        return new String(scratch, 0, length, StandardCharsets.UTF_8);
    }

    private int copyWithoutDropped(int start, int end) {
        if (scratch.length < end - start) {
            scratch = new byte[Integer.highestOneBit(end - start) << 1];
        }
        int from = start;
        int length = 0;
        while (drop < fields.droppedCount() && fields.dropped(drop) < end) {
            int until = fields.dropped(drop++);
            System.arraycopy(bytes, from, scratch, length, until - from);
            length += until - from;
            from = until + 1;
        }
        System.arraycopy(bytes, from, scratch, length, end - from);
        return length + end - from;
    }
}
