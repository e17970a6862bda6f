package org.cablestats.source.json;

import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.bytes.Utf16;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Line;
import org.cablestats.source.record.LineRecords;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;

/**
 * JSON lines as {@code cablestats parse} prints them and {@code cablestats export --format json} writes them: one object a line, with
 * the columns of the table {@code cables}. An object with {@code id}, {@code body} and any of {@code created}, {@code classification},
 * {@code origin} and {@code header} will do, and of another program one with the names that it has for these: {@code JsonNames}.
 *
 * <p>No line feed stands in JSON but between two lines, so a file may be cut anywhere.
 *
 * @param memory how much of a file is held at a time
 */
public record JsonLayout(RecordMemory memory) implements Layout {
    /** One object over many lines, as programs print it for people: none of its lines is an object. */
    private static final Pattern SPREAD = Pattern.compile("\\s*[{\\[]\\s*\\R");

    public JsonLayout() {
        this(RecordMemory.USUAL);
    }

    @Override
    public String name() {
        return "json";
    }

    /** A text inside a cable has a backslash before its quotes, so what looks like a key is one. The other tables have none of these. */
    @Override
    public boolean matches(String fileName, byte[] head) {
        String text = Head.text(head);
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean isNamed = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        // JSON is UTF-8: of another text the head looks like JSON, but no line could be read.
        return Utf16.of(head) == null
                && (isNamed || text.stripLeading().startsWith("{"))
                && !SPREAD.matcher(text).lookingAt()
                && (text.contains("\"raw_id\":") || text.contains("\"id\":") || text.contains("{\"rejected\":"));
    }

    @Override
    public boolean splittable() {
        return true;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return LineRecords.read(file, input, start, end, memory, JsonLayout::record);
    }

    private static SourceRecord record(Line line) {
        try {
            return new SourceRecord.Accepted(JsonCable.read(line.text()), line.position());
        } catch (JsonFlaw flaw) {
            return flaw.record(line.position(), line.excerpt());
        } catch (JsonEOFException e) {
            // A whole line that ends too early was written so.
            return line.rejected(line.isWhole() ? RejectReason.MALFORMED : RejectReason.TRUNCATED);
        }
    }
}
