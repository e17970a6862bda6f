package org.cablestats.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cablestats.alert.Figure;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.alert.Standing;
import org.cablestats.alert.Telling;
import org.cablestats.finding.Interval;
import org.jspecify.annotations.Nullable;

/** An alert as a document has it. */
final class AlertObject {
    private AlertObject() {}

    static JsonObject of(RunAlert alert) {
        Judgement judgement = alert.judgement();
        List<Map<String, Object>> figures =
                alert.figures().stream().map(AlertObject::figure).toList();
        return new JsonObject()
                .with("name", alert.name())
                .with("definition", alert.definition())
                .with("condition", alert.condition())
                .with("state", judgement.state().word())
                .with("judged", judgement.judged())
                .with("fired", judgement.fired())
                .with("rows", judgement.rows().stream().map(AlertObject::row).toList())
                .with("note", judgement.note())
                .with("muted", alert.isMuted())
                .with("told", alert.told().word())
                .with("since", alert.standing().since())
                .with("last_told", alert.standing().told())
                .with("hook", alert.hook())
                .with("figures", figures.isEmpty() ? null : figures);
    }

    private static Map<String, Object> row(Row row) {
        Interval usual = row.usual();
        return new JsonObject()
                .with("row", row.row().isEmpty() ? null : row.row())
                .with("value", number(row.value()))
                .with("was", number(row.was()))
                .with("whole", row.whole())
                .with("expected", number(row.expected()))
                .with("low", usual == null ? null : number(usual.low()))
                .with("high", usual == null ? null : number(usual.high()))
                .values();
    }

    private static Map<String, Object> figure(Figure figure) {
        return new JsonObject()
                .with("series", figure.series().isEmpty() ? null : figure.series())
                .with("period", figure.period())
                .with("value", number(figure.value()))
                .with("whole", figure.whole())
                .values();
    }

    /** A whole number without a point. */
    static @Nullable Number number(@Nullable Double value) {
        if (value == null || value != Math.rint(value) || Math.abs(value) >= 1e15) {
            return value;
        }
        return value.longValue();
    }

    static RunAlert read(JsonMap alert) {
        return new RunAlert(
                alert.text("name"),
                alert.text("definition"),
                alert.text("condition"),
                new Judgement(
                        (int) alert.number("judged"),
                        (int) alert.number("fired"),
                        alert.maps("rows").stream().map(AlertObject::readRow).toList(),
                        alert.optionalText("note")),
                alert.truth("muted"),
                Telling.of(alert.text("told")),
                new Standing(time(alert, "since"), time(alert, "last_told")),
                alert.optionalText("hook"),
                alert.maps("figures").stream().map(AlertObject::readFigure).toList());
    }

    private static Row readRow(JsonMap row) {
        return new Row(
                textOrEmpty(row, "row"),
                row.optionalDecimal("value"),
                row.optionalDecimal("was"),
                row.optionalNumber("whole"),
                row.optionalDecimal("expected"),
                row.has("low") ? new Interval(row.decimal("low"), row.decimal("high")) : null);
    }

    private static Figure readFigure(JsonMap figure) {
        return new Figure(
                textOrEmpty(figure, "series"),
                figure.optionalText("period"),
                figure.decimal("value"),
                figure.optionalNumber("whole"));
    }

    private static @Nullable Instant time(JsonMap alert, String key) {
        return alert.has(key) ? Instant.parse(alert.text(key)) : null;
    }

    private static String textOrEmpty(JsonMap map, String key) {
        return map.has(key) ? map.text(key) : "";
    }
}
