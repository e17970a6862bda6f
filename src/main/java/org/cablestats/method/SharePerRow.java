package org.cablestats.method;

import static org.cablestats.method.Role.count;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Share;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** The share of a part in a whole, row by row, with its interval. */
final class SharePerRow implements Method {
    static final String PART = "part";
    static final String WHOLE = "whole";
    static final String SHARE = "share";
    private static final List<Column> ADDED =
            List.of(new Column(SHARE, "double"), new Column("share_low", "double"), new Column("share_high", "double"));

    @Override
    public String name() {
        return "share";
    }

    @Override
    public String meaning() {
        return "Divides the part by the whole of each row, and says between which values the share lies in 95 of 100 such"
                + " samples; null where the whole is nought";
    }

    @Override
    public String source() {
        return "Wilson (1927), Probable inference, the law of succession, and statistical inference";
    }

    @Override
    public List<Role> roles() {
        return List.of(count(PART, "how many"), count(WHOLE, "of how many"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        return gathered.with(ADDED, row -> share(gathered, row));
    }

    private static List<@Nullable Object> share(Gathered gathered, int row) {
        long part = gathered.count(row, PART);
        long whole = gathered.count(row, WHOLE);
        if (part < 0 || part > whole) {
            throw gathered.fault(row, PART, "expected 0 to " + whole + ", the whole");
        }
        List<@Nullable Object> values = new ArrayList<>();
        if (whole == 0) {
            ADDED.forEach(none -> values.add(null));
            return values;
        }
        Share share = new Share(part, whole);
        Interval interval = share.interval();
        values.addAll(
                List.of(Rounded.share(share.value()), Rounded.share(interval.low()), Rounded.share(interval.high())));
        return values;
    }
}
