package org.cablestats.job;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text of SQL may answer otherwise another time, of the same state: it asks the clock, or for chance. */
final class TimeInSql {
    /** Functions of Spark, and the words that it takes for a time; one in a name or a text is taken for one as well, which costs a run. */
    private static final Pattern WORD = Pattern.compile(
            "(?i)\\b(?:current_date|current_time|current_timestamp|localtimestamp|localtime|curdate|now|unix_timestamp|today|tomorrow"
                    + "|yesterday|rand|randn|random|randstr|uniform|uuid|shuffle|tablesample|monotonically_increasing_id)\\b");

    private TimeInSql() {}

    /** Of no text it is not so. */
    static boolean mayChange(@Nullable String sql) {
        return sql != null && WORD.matcher(sql).find();
    }
}
