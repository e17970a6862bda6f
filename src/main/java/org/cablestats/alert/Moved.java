package org.cablestats.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.alert.Evidence.Earlier;
import org.cablestats.alert.Judgement.Row;
import org.jspecify.annotations.Nullable;

/** A number of a period moved that was over at the last run: then its newest period was a later one. Any difference counts. */
public record Moved() implements Condition {
    @Override
    public String words() {
        return "moved in a closed period";
    }

    @Override
    public Judgement judge(Evidence evidence) {
        if (evidence.earlier().isEmpty()) {
            return Judgement.none("no earlier run to compare with");
        }
        Earlier last = evidence.earlier().get(0);
        String open = newest(last.figures());
        if (open == null) {
            return Judgement.none("no period in the last run");
        }
        Map<String, Figure> was = closed(last.figures(), open);
        Map<String, Figure> now = closed(evidence.figures(), open);
        List<Row> moved = new ArrayList<>();
        Map<String, Figure> all = new TreeMap<>(was);
        all.putAll(now);
        all.keySet().forEach(row -> {
            if (differ(was.get(row), now.get(row))) {
                moved.add(new Row(row, value(now.get(row)), value(was.get(row)), null, null, null));
            }
        });
        return new Judgement(all.size(), moved.size(), moved, null);
    }

    /** The newest period: null where there is none. */
    static @Nullable String newest(List<Figure> figures) {
        @Nullable String newest = null;
        for (Figure figure : figures) {
            String period = figure.period();
            newest = period != null && (newest == null || period.compareTo(newest) > 0) ? period : newest;
        }
        return newest;
    }

    private static Map<String, Figure> closed(List<Figure> figures, String open) {
        Map<String, Figure> closed = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.period() != null && figure.period().compareTo(open) < 0) {
                closed.put(figure.row(), figure);
            }
        }
        return closed;
    }

    private static boolean differ(@Nullable Figure one, @Nullable Figure other) {
        return one == null || other == null || one.value() != other.value();
    }

    private static @Nullable Double value(@Nullable Figure figure) {
        return figure == null ? null : (Double) figure.value();
    }

    @Override
    public boolean looksBack() {
        return true;
    }
}
