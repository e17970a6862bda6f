package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.alert.Condition;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.alert.Threshold;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Words;
import org.cablestats.report.mail.ToldAlert;
import org.jspecify.annotations.Nullable;

/** The alerts of which somebody was told in a run that they fire, as the messages of its reports say it. */
record ToldAlerts(Words words) {
    /** More rows stand in the record of the run. */
    private static final int MOST = 3;

    static List<ToldAlert> of(List<JobRun.Result> steps, Words words) {
        return steps.stream().flatMap(new ToldAlerts(words)::told).toList();
    }

    private Stream<ToldAlert> told(JobRun.Result result) {
        return result.step() instanceof Alert alert
                        && result.outcome() instanceof Outcome.Judged judged
                        && judged.alert().isTold()
                ? Stream.of(new ToldAlert(
                        alert.name(),
                        PrintableText.line(
                                sentence(alert.condition(), judged.alert().judgement()))))
                : Stream.empty();
    }

    /** {@code above 5,500: 2008-04-01: 5,623; 2008-05-01: 5,700 }. */
    String sentence(Condition condition, Judgement judgement) {
        List<String> rows = new ArrayList<>(
                judgement.rows().stream().limit(MOST).map(this::row).toList());
        if (judgement.fired() > rows.size()) {
            rows.add(words.say("and {0} more", words.whole(judgement.fired() - rows.size())));
        }
        return condition(condition) + ": " + String.join("; ", rows);
    }

    private String condition(Condition condition) {
        if (condition instanceof Threshold bounds) {
            return bounds(bounds);
        }
        if (condition instanceof UnusualLoad load) {
            return words.say(
                    load.kind() == UnusualLoad.Kind.REJECTS ? "rejects above the usual" : "issues above the usual");
        }
        return words.say(condition.words());
    }

    private String bounds(Threshold bounds) {
        Double above = bounds.above();
        Double below = bounds.below();
        if (above == null || below == null) {
            return above == null
                    ? words.say("below {0}", bound(bounds, below))
                    : words.say("above {0}", bound(bounds, above));
        }
        return words.say("above {0} or below {1}", bound(bounds, above), bound(bounds, below));
    }

    private String bound(Threshold bounds, @Nullable Double bound) {
        return bound == null ? "" : words.days().number(bounds.shown(bound));
    }

    private String row(Row row) {
        StringBuilder text = new StringBuilder(row.row().isEmpty() ? "" : row.name() + ": ");
        text.append(value(row));
        if (row.was() != null) {
            text.append(words.say(", was {0}", number(row.was())));
        }
        Double low = row.low();
        Double high = row.high();
        if (low != null && high != null) {
            text.append(words.say(", usually {0} to {1}", number(low), number(high)));
        }
        return text.toString();
    }

    private String value(Row row) {
        if (row.value() == null) {
            return words.say("none|row");
        }
        return row.whole() == null
                ? number(row.value())
                : words.say(
                        "{0} of {1} ({2})",
                        number(row.value()), words.whole(row.whole()), words.percent(row.value() / row.whole()));
    }

    private String number(double number) {
        return words.days().number(Judgement.number(number));
    }
}
