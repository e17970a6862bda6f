package org.cablestats.run;

import java.util.regex.Pattern;

/** Texts without the secrets that an address of a source, or a message about one, may hold. */
public final class Scrubbed {
    private static final String GONE = "***";

    /** {@code s3a://key:secret@bucket/}: all up to the last at sign, since a key may have a slash in it. */
    private static final Pattern USER = Pattern.compile("(?<=://)[^\\s'\"]*@");

    /** {@code https://host/cables.csv?token=x}, also where only its last name is left: up to what may end it in a sentence. */
    private static final Pattern QUERY =
            Pattern.compile("(://[^\\s'\"?#]*|\\.[a-z0-9]{2,4})\\?[^\\s'\")=]+=[^\\s'\")]*");

    /** {@code fs.s3a.secret.key=x}, {@code password: x}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)([\\w.-]*(?:passw(?:or)?d|secret|token|credential|access.?key|signature)[\\w.-]*\\s*[=:]\\s*)[^\\s'\",;&]+");

    private Scrubbed() {}

    /** The text with three asterisks for each of them. */
    public static String of(String text) {
        String withoutUser = USER.matcher(text).replaceAll(GONE + "@");
        String withoutQuery = QUERY.matcher(withoutUser).replaceAll("$1?" + GONE);
        return NAMED.matcher(withoutQuery).replaceAll("$1" + GONE);
    }
}
