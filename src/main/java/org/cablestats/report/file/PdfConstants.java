package org.cablestats.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.cablestats.report.page.Provenance;
import org.cablestats.resource.Resource;

/** What would differ from one writing of a PDF to the next: dates, the document's id, the colour profile. */
final class PdfConstants {
    /** Where no cable has a date. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private PdfConstants() {}

    /** Puts what the run says in place of what the clock and the JDK say. */
    static void fix(PDDocument document, String title, Provenance provenance) throws IOException {
        Calendar date = date(provenance);
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        fixMetadata(document, provenance);
        fixProfile(document);
        byte[] id = DigestUtils.sha256((provenance.runId() + '\n' + title).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(ByteBuffer.wrap(id).getLong());
    }

    /**
     * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2, computed from its definition and free of rights. The JDK
     * has one too, but each version its own, and a report must not depend on who runs it.
     */
    static byte[] colorProfile() {
        return Resource.bytes(PdfConstants.class, "srgb.icc");
    }

    /** The day of the report at 00:00 UTC. */
    static Calendar date(Provenance provenance) {
        LocalDate date = provenance.date();
        return GregorianCalendar.from((date == null ? UNDATED : date).atStartOfDay(ZoneOffset.UTC));
    }

    private static void fixMetadata(PDDocument document, Provenance provenance) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String day = date(provenance).toInstant().toString();
        for (String element : List.of("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")) {
            text = text.replaceFirst("(?<=<" + element + ">)[^<]*", day);
        }
        metadata.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The JDK rewrites four bytes of a profile that passes through it, 17 otherwise than 25. */
    private static void fixProfile(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            COSStream stream = intent.getCOSObject().getCOSStream(COSName.DEST_OUTPUT_PROFILE);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(colorProfile());
            }
        }
    }
}
