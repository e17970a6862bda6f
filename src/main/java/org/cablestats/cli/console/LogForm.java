package org.cablestats.cli.console;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cablestats.job.Form;
import org.cablestats.result.Json;

/** How what is said on standard error is written. */
public enum LogForm {
    /** For people. */
    TEXT {
        @Override
        String line(Kind kind, Instant time, String text) {
            return kind == Kind.PROGRESS ? time.truncatedTo(ChronoUnit.SECONDS) + " " + text : text;
        }
    },
    /** For programs that collect logs: an object a line, with {@code time}, {@code kind} and {@code message}. */
    JSON {
        @Override
        String line(Kind kind, Instant time, String text) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("time", time.truncatedTo(ChronoUnit.MILLIS));
            object.put("kind", kind.word());
            object.put("message", text);
            return Json.of(object);
        }
    };

    public static final Form<LogForm> FORM = Form.of(List.of(values()), LogForm::word);

    /** What is said. */
    enum Kind {
        MESSAGE,
        PROGRESS,
        ERROR;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As it is typed. */
    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A line, without its end. */
    abstract String line(Kind kind, Instant time, String text);
}
