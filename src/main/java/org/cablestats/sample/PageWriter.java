package org.cablestats.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes pages of the cable viewer in three of its layouts. */
final class PageWriter {
    /** The layouts, by the time of their releases. */
    enum Release {
        /** November 2010: no date of release, and the hour where minutes belong. */
        FIRST_DAY(LocalDateTime.of(2010, 11, 28, 18, 24)),
        /** Winter 2010: the hour where minutes belong. */
        EARLY(LocalDateTime.of(2010, 12, 7, 9, 40)),
        /** August 2011. */
        FINAL(LocalDateTime.of(2011, 8, 30, 1, 44));

        private final LocalDateTime time;

        Release(LocalDateTime time) {
            this.time = time;
        }
    }

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy/MM", Locale.ENGLISH);
    private static final Pattern TAGS = Pattern.compile("TAGS: ([A-Z, -]+) \n");
    private static final Pattern NUMBERED = Pattern.compile("\n(\\d{1,3}\\. )");
    private static final String TOP = """
            <?xml version='1.0' encoding='utf-8' ?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
            "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html lang='en' xml:lang='en' xmlns='http://www.w3.org/1999/xhtml'>
            <head>
            <title>Cable Viewer</title>
            </head>
            <body>
            <div class='main'>
            """;

    private final SampleCable cable;
    private final Release release;
    private final StringBuilder page = new StringBuilder(TOP);

    private PageWriter(SampleCable cable, Release release) {
        this.cable = cable;
        this.release = release;
    }

    /** The page of a cable in the layout of a release. */
    static String page(SampleCable cable, SampleMessage message, Release release) {
        PageWriter writer = new PageWriter(cable, release);
        writer.addTable();
        writer.addBlock(escaped(message.header().stripTrailing()));
        writer.addBlock(linked(message.body().stripTrailing()));
        return writer.page.append("</div>\n</body>\n</html>\n").toString();
    }

    private void addTable() {
        boolean dated = release != Release.FIRST_DAY;
        page.append("<h3>Viewing cable ").append(cable.writtenId()).append("</h3>\n<table class='cable'>\n<tr>\n");
        addNames(dated ? "Created" : "Date", dated ? "Released" : "");
        page.append("</tr>\n<tr>\n");
        String month = cable.created().format(MONTH);
        addCell("/cable/" + month + "/" + cable.writtenId() + ".html", cable.writtenId());
        addCell("/date/" + month.replace('/', '-') + "_0.html", stamp(cable.created()));
        if (dated) {
            addCell("/reldate/" + release.time.toLocalDate() + "_0.html", stamp(release.time));
        }
        addCell(
                "/classification/1_0.html' title='unclassified//fouo",
                cable.level().label());
        addCell("/origin/1_0.html", escaped(cable.post().origin()));
        page.append("</tr>\n");
        if (!dated) {
            page.append("<tr>\n<td colspan='4'></td>\n</tr>\n");
        }
        page.append("</table>\n");
    }

    private void addNames(String created, String released) {
        for (String name : new String[] {"Reference ID", created, released, "Classification", "Origin"}) {
            page.append(name.isEmpty() ? "" : "<th>" + name + "</th>\n");
        }
    }

    private void addCell(String address, String text) {
        page.append("<td>\n<a href='").append(address).append("'>").append(text).append("</a>\n</td>\n");
    }

    private void addBlock(String text) {
        page.append("<code><pre>").append(text.replace("\n", "&#x000A;")).append("</pre></code>\n");
    }

    /** A time as the release prints it: until March 2011 the hour of a 12-hour clock stands where the minutes belong. */
    private String stamp(LocalDateTime time) {
        int minutes = release == Release.FINAL ? time.getMinute() : (time.getHour() + 11) % 12 + 1;
        return time.format(HOUR) + String.format(Locale.ROOT, "%02d", minutes);
    }

    private static String linked(String body) {
        String escaped = escaped(body);
        Matcher tags = TAGS.matcher(escaped);
        if (tags.find()) {
            // The viewer makes links of the tags and loses the commas between them.
            String links = tags.group(1)
                    .replaceAll("[, ]+", " ")
                    .strip()
                    .replaceAll("([^ ]+)", "<a href='/tag/$1_0.html'>$1</a>");
            escaped = escaped.substring(0, tags.start()) + "TAGS: " + links + "\n" + escaped.substring(tags.end());
        }
        return NUMBERED.matcher(escaped).replaceAll("\n<a id='par' href='#par'>\u00B6</a>$1");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
