package org.cablestats.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a JSON object, by name.
 *
 * @param values texts, lists of texts, and the map {@code raw}; none is null
 */
record JsonFields(Map<String, Object> values) {
    /** What may stand beside {@code raw} as well; the other columns of {@code raw} mean something else there. */
    private static final Set<String> ALSO_OUTSIDE = Set.of("created", "classification", "cites");

    private static final int LAST_YEAR = 9999;

    /**
     * The cable, as its source gave it.
     *
     * @throws JsonFlaw where it has no id, a column has a value of another type, or the object is no cable to {@code cablestats parse}
     */
    RawCable cable() throws JsonFlaw {
        if (values.containsKey("rejected")) {
            throw JsonFlaw.labelled(text("rejected"));
        }
        String id = values.containsKey("raw_id") ? text("raw_id") : text("id");
        if (id.isBlank()) {
            throw new JsonFlaw(RejectReason.EMPTY_ID);
        }
        JsonFields raw = raw();
        RawCable cable = new RawCable(
                id,
                time(raw.text("created")),
                raw.clock(),
                time(text("released")),
                raw.text("classification"),
                text("origin"),
                raw.texts("cites"),
                text("header"),
                text("body"),
                List.of());
        return cable.with(issues(raw, cable));
    }

    /** What the source gave, where the columns beside it do not show it. */
    private JsonFields raw() throws JsonFlaw {
        Object raw = values.get("raw");
        Map<String, Object> fields = new HashMap<>();
        if (raw instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        } else if (raw == null) {
            fields.putAll(values);
            fields.keySet().retainAll(ALSO_OUTSIDE);
        } else {
            throw new JsonFlaw(RejectReason.WRONG_VALUE);
        }
        return new JsonFields(fields);
    }

    private List<Issue> issues(JsonFields raw, RawCable cable) throws JsonFlaw {
        Set<Issue> issues = EnumSet.noneOf(Issue.class);
        for (String name : raw.texts("issues")) {
            issues.add(constant(Issue.class, name));
        }
        // The load that found it is not repeated with its result.
        if (texts("issues").contains(Issue.ID_MERGED.name())) {
            issues.add(Issue.ID_MERGED);
        }
        if (!values.containsKey("raw") && raw.text("created").isEmpty()) {
            issues.add(Issue.MISSING_CREATED);
        }
        issues.addAll(TextIssues.of(
                List.of(cable.id(), cable.origin(), cable.classification(), cable.header(), cable.body())));
        return List.copyOf(issues);
    }

    private RawCable.Clock clock() throws JsonFlaw {
        String name = text("clock");
        return name.isEmpty() ? RawCable.Clock.MINUTE : constant(RawCable.Clock.class, name);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) throws JsonFlaw {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new JsonFlaw(RejectReason.WRONG_VALUE);
        }
    }

    /** UTC; null where that is no date. */
    private static @Nullable LocalDateTime time(String text) {
        try {
            LocalDateTime time = text.isEmpty() ? null : LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
            return time == null || time.getYear() < 1 || time.getYear() > LAST_YEAR ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A text; empty where there is none. */
    private String text(String name) throws JsonFlaw {
        Object value = values.getOrDefault(name, "");
        if (value instanceof String text) {
            return text;
        }
        throw new JsonFlaw(RejectReason.WRONG_VALUE);
    }

    private List<String> texts(String name) throws JsonFlaw {
        if (values.getOrDefault(name, List.of()) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new JsonFlaw(RejectReason.WRONG_VALUE);
    }
}
