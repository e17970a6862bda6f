package org.cablestats.report.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cablestats.report.page.Page.Part;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/** A report as a file that a mail program sends: small enough for most servers to take it, and else without its PDF. */
public final class PostedReport {
    /** Servers that take less are rare, and so are those that take more than 25 MB. */
    private static final int MOST_BYTES = 10_000_000;

    private final byte[] bytes;
    private final List<String> remarks;

    private PostedReport(byte[] bytes, List<String> remarks) {
        this.bytes = bytes;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * The file of a letter.
     *
     * @param picture PNG of a section's figure
     * @param pdf null where none is written
     */
    public static PostedReport of(Letter letter, Function<Part, byte[]> picture, byte @Nullable [] pdf) {
        return of(letter, picture, pdf, MOST_BYTES);
    }

    static PostedReport of(Letter letter, Function<Part, byte[]> picture, byte @Nullable [] pdf, int most) {
        Map<Part, byte[]> pictures = new LinkedHashMap<>();
        letter.pictured().forEach(part -> pictures.put(part, picture.apply(part)));
        String attached = pdf == null ? null : letter.page().words().say("The whole report is attached as a PDF.");
        byte[] whole = new Message(letter, pictures, pdf, attached).bytes();
        if (whole.length <= most || pdf == null) {
            return of(letter, whole, most, List.of());
        }
        String size = megabytes(pdf.length, letter);
        String leftOut =
                letter.page().words().say("The whole report is a PDF of {0} MB, too large to be attached.", size);
        return of(
                letter,
                new Message(letter, pictures, null, leftOut).bytes(),
                most,
                List.of(letter.name() + ".eml: without the PDF of " + kilobytes(pdf.length)
                        + ", as many servers take no more than " + kilobytes(most)));
    }

    private static PostedReport of(Letter letter, byte[] bytes, int most, List<String> before) {
        List<String> remarks = new ArrayList<>(before);
        remarks.add(letter.name() + ".eml: a message of " + kilobytes(bytes.length) + " to "
                + letter.envelope().addresses()
                + (bytes.length > most ? ", which many servers will not take" : ""));
        return new PostedReport(bytes, remarks);
    }

    private static String kilobytes(int bytes) {
        return Numbers.whole(bytes / 1000) + " kB";
    }

    private static String megabytes(int bytes, Letter letter) {
        return letter.page().words().decimals(bytes / 1e6, 2);
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What whoever sends it should know, a line each. */
    public List<String> remarks() {
        return remarks;
    }
}
