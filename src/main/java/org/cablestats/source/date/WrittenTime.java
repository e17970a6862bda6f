package org.cablestats.source.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of a {@link WrittenDate}: of twelve or twenty-four hours, with or without seconds and a distance from Greenwich. */
final class WrittenTime {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:.h](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,]\\d{1,9})?)?"
                    + " ?(?:([AaPp])\\.?[Mm]\\.?)? ?(Z|z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?(?: ?\\(?UTC\\)?)?(?: \\([A-Za-z]{1,20}\\))?");

    /** As {@code 20061228T184800Z} has it behind its day. */
    private static final Pattern DIGITS = Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)?()(Z)?");

    private static final int HOURS_OF_A_DAY = 24;

    private WrittenTime() {}

    /** The time in Greenwich; nothing where it is no time, or one of a zone that only has a name. */
    static @Nullable LocalDateTime at(LocalDate day, String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            time = DIGITS.matcher(written);
            if (!time.matches()) {
                return null;
            }
        }
        int hour = hour(Integer.parseInt(time.group(1)), time.group(4));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        // Midnight at the end of a day is 24:00.
        boolean isTime = hour >= 0 && hour < HOURS_OF_A_DAY && minute < 60 && second < 60;
        if (!isTime && (hour != HOURS_OF_A_DAY || minute + second > 0)) {
            return null;
        }
        return day.atStartOfDay()
                .plusHours(hour)
                .plusMinutes(minute - offset(time.group(5)))
                .plusSeconds(second);
    }

    /** The hour of a day, -1 where a clock of twelve hours does not show it. */
    private static int hour(int written, @Nullable String half) {
        if (half == null || half.isEmpty()) {
            return written;
        }
        if (written < 1 || written > 12) {
            return -1;
        }
        return written % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    /** Minutes east of Greenwich. */
    private static int offset(@Nullable String zone) {
        if (zone == null || (zone.charAt(0) != '+' && zone.charAt(0) != '-')) {
            return 0;
        }
        String digits = zone.substring(1).replace(":", "");
        int minutes = Integer.parseInt(digits.substring(0, 2)) * 60
                + (digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0);
        return zone.charAt(0) == '-' ? -minutes : minutes;
    }
}
