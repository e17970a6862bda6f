package org.cablestats.source.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.source.bytes.ByteWindow;
import org.cablestats.source.bytes.Decoded;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.bytes.Utf16;

/** A file that holds one cable. */
public final class WholeFile {
    /**
     * The largest page of the real corpus has about 300 KB. The HTML parser makes an element of any three bytes and needs some
     * forty times the size of such a page; one of 60 MB took more than 2 GB.
     */
    public static final int LARGEST = 4 << 20;

    private final String file;
    private final long size;
    private final byte[] bytes;
    private boolean guessed;

    private WholeFile(String file, byte[] bytes) {
        this.file = file;
        this.size = bytes.length;
        Charset wide = Utf16.of(bytes);
        this.bytes = wide == null ? bytes : Utf16.text(bytes, wide).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The one record of a file, or none where the part does not begin with it.
     *
     * @param reader what to make of the file
     */
    public static Iterator<SourceRecord> read(
            String file, InputStream input, long start, Function<WholeFile, SourceRecord> reader) throws IOException {
        if (start > 0) {
            return List.<SourceRecord>of().iterator();
        }
        WholeFile whole = new WholeFile(file, input.readNBytes(LARGEST));
        long rest = input.transferTo(OutputStream.nullOutputStream());
        return List.of(rest == 0 ? whole.read(reader) : whole.tooLarge(rest)).iterator();
    }

    private SourceRecord read(Function<WholeFile, SourceRecord> reader) {
        return size == 0 ? ignored(IgnoreReason.EMPTY) : reader.apply(this);
    }

    private SourceRecord tooLarge(long rest) {
        return new SourceRecord.Rejected(RejectReason.TOO_LARGE, new Position(file, 0, size + rest), excerpt());
    }

    /** Its name without the folders. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Its text, with line feeds only and without a byte order mark. */
    public String text() {
        return text(Head.skipMark(bytes, 0, bytes.length));
    }

    /** Its text from a byte on that begins a character, with line feeds only. */
    public String text(int start) {
        Decoded decoded = Decoded.of(bytes, start);
        guessed |= decoded.isGuessed();
        String text = decoded.text();
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Index of the last place where one of the words stands, -1 where none does; the words are ASCII and begin alike. */
    public int lastIndexOf(List<byte[]> words) {
        return lastIndexOf(words, bytes.length);
    }

    /** Index of the last such place before an index. */
    public int lastIndexOf(List<byte[]> words, int before) {
        byte first = words.get(0)[0];
        for (int i = before - 1; i >= 0; i--) {
            if (bytes[i] == first && standsAt(i, words)) {
                return i;
            }
        }
        return -1;
    }

    private boolean standsAt(int index, List<byte[]> words) {
        for (byte[] word : words) {
            int end = index + word.length;
            if (end <= bytes.length && Arrays.equals(bytes, index, end, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    /** The cable with what its texts show: characters that were replaced, and whether a letter may be another one. */
    public SourceRecord accepted(RawCable cable, boolean isUndated) {
        List<Issue> issues = new ArrayList<>();
        if (isUndated) {
            issues.add(Issue.MISSING_CREATED);
        }
        issues.addAll(TextIssues.of(cable));
        if (guessed && TextIssues.holdMoreThanAscii(cable)) {
            issues.add(Issue.GUESSED_CHARSET);
        }
        return new SourceRecord.Accepted(cable.with(issues), position());
    }

    public SourceRecord rejected(RejectReason reason) {
        return new SourceRecord.Rejected(reason, position(), excerpt());
    }

    public SourceRecord ignored(IgnoreReason reason) {
        return new SourceRecord.Ignored(position(), reason);
    }

    private Position position() {
        return new Position(file, 0, size);
    }

    private String excerpt() {
        return ByteWindow.excerpt(bytes, 0, bytes.length);
    }
}
