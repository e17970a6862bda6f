package org.cablestats.job;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What alerts are defined with. */
final class AlertForms {
    /** By which later runs know an alert. */
    static final Form<String> NAME = new Form<>(
            text -> Optional.of(text).filter(each -> each.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")),
            "letters, digits, dots, hyphens and underscores, 64 at most, the first a letter or a digit");

    /** More or less than this. */
    static final Form<Double> BOUND = new Form<>(AlertForms::bound, "a number such as 100, or a share such as 5%");

    /** With what a change is one. */
    static final Form<Since> CHANGE = Form.of(List.of(Since.values()), Since::word);

    /** Whose numbers should not move. */
    static final Form<String> MOVED = Form.of(List.of("closed-periods"), word -> word);

    /** What is to be exceeded. */
    static final Form<String> USUAL = Form.of(List.of("usual"), word -> word);

    /** How long until something is told again. */
    static final Form<Duration> PAUSE = new Form<>(AlertForms::pause, "hours or days such as 12h or 7d");

    /** A day of the week. */
    static final Form<DayOfWeek> WEEKDAY =
            Form.of(Arrays.asList(DayOfWeek.values()), day -> day.name().toLowerCase(Locale.ROOT));

    private static final Pattern HOURS_OR_DAYS = Pattern.compile("([1-9][0-9]{0,3})([hd])");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:[.][0-9]{1,9})?");

    private AlertForms() {}

    /** Since when a number changed. */
    enum Since {
        LAST_RUN,
        SAME_PERIOD;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static Optional<Double> bound(String text) {
        return text.endsWith("%")
                ? Share.ofAny(text)
                : Optional.of(text)
                        .filter(each -> NUMBER.matcher(each).matches())
                        .map(Double::valueOf);
    }

    private static Optional<Duration> pause(String text) {
        Matcher matcher = HOURS_OR_DAYS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(matcher.group(2).equals("h") ? Duration.ofHours(number) : Duration.ofDays(number));
    }
}
