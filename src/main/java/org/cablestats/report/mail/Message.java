package org.cablestats.report.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.field.DefaultFieldParser;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.AbstractEntity;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.HeaderImpl;
import org.apache.james.mime4j.message.MessageImpl;
import org.apache.james.mime4j.message.MultipartImpl;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.cablestats.report.page.Page.Part;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a message as RFC 5322 and MIME have it: the words twice, as text and as HTML with its pictures, then the PDF. Equal letters
 * have equal bytes.
 */
final class Message {
    private final Letter letter;
    private final Map<Part, byte[]> pictures;
    private final byte @Nullable [] pdf;
    private final @Nullable String closing;

    /**
     * A message.
     *
     * @param pictures PNG of each section that the letter shows
     * @param pdf null where none is attached
     * @param closing what the words say of that; null for nothing
     */
    Message(Letter letter, Map<Part, byte[]> pictures, byte @Nullable [] pdf, @Nullable String closing) {
        this.letter = letter;
        this.pictures = pictures;
        this.pdf = pdf;
        this.closing = closing;
    }

    byte[] bytes() {
        MessageImpl message = new MessageImpl();
        HeaderImpl header = new HeaderImpl();
        header.addField(Fields.date("Date", Date.from(letter.date()), TimeZone.getTimeZone("UTC")));
        header.addField(Fields.from(letter.envelope().from().mailbox()));
        header.addField(Fields.to(letter.envelope().to().stream()
                .<Address>map(MailAddress::mailbox)
                .toList()));
        header.addField(Fields.subject(letter.subject()));
        header.addField(field("Message-ID", "<" + letter.messageId() + ">"));
        header.addField(field("MIME-Version", "1.0"));
        header.addField(field("Auto-Submitted", "auto-generated"));
        header.addField(
                field("Content-Language", letter.page().words().language().tag()));
        message.setHeader(header);
        fill(message, "mixed", mixed());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DefaultMessageWriter().writeMessage(message, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Multipart mixed() {
        MultipartImpl related = new MultipartImpl("related");
        related.addBodyPart(nested("alternative", alternative()));
        pictures.forEach((part, png) -> related.addBodyPart(picture(part, png)));
        MultipartImpl mixed = new MultipartImpl("mixed");
        mixed.addBodyPart(nested("related", related));
        if (pdf != null) {
            String name = letter.name() + ".pdf";
            BodyPart part = binary("application/pdf", name, pdf);
            part.getHeader().addField(Fields.contentDisposition("attachment", name));
            mixed.addBodyPart(part);
        }
        return mixed;
    }

    private Multipart alternative() {
        MultipartImpl alternative = new MultipartImpl("alternative");
        alternative.addBodyPart(text("plain", new LetterText(letter, closing).text()));
        alternative.addBodyPart(text("html", new LetterHtml(letter, closing).text()));
        return alternative;
    }

    private BodyPart picture(Part section, byte[] png) {
        String name = section.csv().stem() + ".png";
        BodyPart part = binary("image/png", name, png);
        part.getHeader().addField(field("Content-ID", "<" + letter.contentId(section) + ">"));
        part.getHeader().addField(Fields.contentDisposition("inline", name));
        return part;
    }

    private BodyPart nested(String subtype, Multipart body) {
        BodyPart part = new BodyPart();
        part.setHeader(new HeaderImpl());
        fill(part, subtype, body);
        return part;
    }

    /** A line that no part has: no line of base64 or of quoted-printable begins with two hyphens and an equals sign. */
    private void fill(AbstractEntity entity, String subtype, Multipart body) {
        String boundary = "=_" + letter.provenance().runId() + "_" + subtype;
        entity.getHeader()
                .addField(Fields.contentType("multipart/" + subtype, new NameValuePair("boundary", boundary)));
        entity.setBody(body);
    }

    private static BodyPart text(String subtype, String text) {
        BodyPart part = new BodyPart();
        part.setHeader(new HeaderImpl());
        part.getHeader()
                .addField(Fields.contentType(
                        "text/" + subtype, new NameValuePair("charset", StandardCharsets.UTF_8.name())));
        part.getHeader().addField(Fields.contentTransferEncoding("quoted-printable"));
        part.setBody(body(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        return part;
    }

    private static BodyPart binary(String type, String name, byte[] bytes) {
        BodyPart part = new BodyPart();
        part.setHeader(new HeaderImpl());
        part.getHeader().addField(Fields.contentType(type, new NameValuePair("name", name)));
        part.getHeader().addField(Fields.contentTransferEncoding("base64"));
        part.setBody(body(bytes));
        return part;
    }

    private static Body body(byte[] bytes) {
        return BasicBodyFactory.INSTANCE.binaryBody(bytes);
    }

    private static Field field(String name, String value) {
        try {
            return DefaultFieldParser.parse(name + ": " + value);
        } catch (MimeException e) {
            throw new IllegalArgumentException("Cannot write header " + name + ": " + value, e);
        }
    }
}
