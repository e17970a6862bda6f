package org.cablestats.source.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** The character set that a page says it is in. */
final class DeclaredCharset {
    /** Browsers look at the first 1024 bytes; a mirror's comments and a key block may stand above what a page says. */
    private static final int LOOKED_AT = Head.BYTES;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?:<meta\\s[^>]{0,200}?|<\\?xml\\s[^>]{0,200}?|\\ncontent-type:[^\n]{0,100}?)"
                    + "\\b(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([a-z0-9][a-z0-9_:.+-]{0,40})",
            Pattern.CASE_INSENSITIVE);

    /** Where the web means another set than the name says, or Java has another name for it. */
    private static final Map<String, String> ON_THE_WEB = Resource.pairs(DeclaredCharset.class, "charsets.tsv");

    /** Letters and signs that any page has. */
    private static final String MARKUP = "<table class='cable'>";

    private DeclaredCharset() {}

    /** The first one that is known and not UTF-8; null where there is none. */
    static @Nullable Charset besidesUtf8(byte[] page) {
        int length = Math.min(page.length, LOOKED_AT);
        Matcher declaration = DECLARATION.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
        while (declaration.find()) {
            Charset charset = named(declaration.group(1).toLowerCase(Locale.ROOT));
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                return charset;
            }
        }
        return null;
    }

    /** Null where no such set is known, and where its letters of ASCII are other bytes: then the page could not have said so. */
    private static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(ON_THE_WEB.getOrDefault(name, name));
            return new String(MARKUP.getBytes(StandardCharsets.US_ASCII), charset).equals(MARKUP) ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
