package org.cablestats.job.schedule;

import java.util.regex.Pattern;
import org.cablestats.fault.UsageException;

/** How a text is written so that whoever reads a schedule takes it as it is. */
enum Quoting {
    /**
     * A word of a command in a crontab: a shell reads it, after cron has made line ends of each percent sign that has no backslash
     * before it. What cron does with another backslash differs, so there is none.
     */
    CRONTAB {
        @Override
        String quoted(String text) {
            if (text.indexOf('\\') >= 0) {
                throw new UsageException("Cannot write a line of a crontab: '" + text
                        + "' has a backslash, which not every cron takes alike (expected another name)");
            }
            String word = PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\"'\"'") + "'";
            return word.replace("%", "\\%");
        }
    },
    /** A word in a unit of systemd: percent signs begin what is put in later. */
    UNIT {
        @Override
        String quoted(String text) {
            String word = text.replace("%", "%%");
            return PLAIN.matcher(text).matches()
                    ? word
                    : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    },
    /** A text in YAML, as in JSON. */
    YAML {
        @Override
        String quoted(String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    };

    private static final Pattern PLAIN = Pattern.compile("[\\w/.,:=+@%-]+");

    /** A text as it is written. */
    String of(String text) {
        return quoted(verified(text));
    }

    /**
     * A text that stands on one line.
     *
     * @throws UsageException where it cannot: it has a line end or another control character
     */
    static String verified(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException(
                    "Cannot write a schedule: '" + text + "' has a control character (expected another name)");
        }
        return text;
    }

    abstract String quoted(String text);
}
