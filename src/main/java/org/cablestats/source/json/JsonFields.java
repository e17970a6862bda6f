package org.cablestats.source.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.TextIssues;
import org.cablestats.source.text.MessageText;

/**
 * The columns of a JSON object, by name.
 *
 * @param values texts, numbers, lists of texts, and the map {@code raw}; none is null
 */
record JsonFields(Map<String, Object> values) {
    /** What may stand beside {@code raw} as well; the other columns of {@code raw} mean something else there. */
    private static final Set<String> ALSO_OUTSIDE = Set.of("created", "classification", "cites");

    /** Stands for a date under a name that nobody knows. */
    static final String UNNAMED_DATE = "unnamed date";

    /**
     * The cable, as its source gave it.
     *
     * @throws JsonFlaw where it has no id, a column has a value of another type, the object is no cable to {@code cablestats parse}, or
     *     one of another program that has text or date under a name that is not known
     */
    RawCable cable() throws JsonFlaw {
        if (values.containsKey("rejected")) {
            throw JsonFlaw.labelled(text("rejected"));
        }
        return values.containsKey("raw_id") || values.get("raw") instanceof Map
                ? ours()
                : new JsonFields(JsonNames.columns(values)).theirs();
    }

    private RawCable ours() throws JsonFlaw {
        JsonFields raw = raw();
        JsonTime created = raw.time("created");
        RawCable cable = new RawCable(
                id(),
                created.time(),
                raw.clock(),
                time("released").time(),
                raw.text("classification"),
                text("origin"),
                raw.texts("cites"),
                text("header"),
                text("body"),
                List.of());
        return cable.with(issues(raw, cable));
    }

    private RawCable theirs() throws JsonFlaw {
        String id = id();
        JsonFields raw = raw();
        JsonTime created = time("created");
        MessageText message = values.containsKey("header")
                ? new MessageText(text("header"), text("body"))
                : MessageText.of(text("body").lines().toList());
        RawCable cable = new RawCable(
                id,
                created.time(),
                created.clock(),
                time("released").time(),
                text("classification"),
                text("origin"),
                raw.texts("cites"),
                message.header(),
                message.body(),
                List.of());
        if (!values.containsKey("body") && !values.containsKey("header")) {
            throw new JsonFlaw(RejectReason.NO_TEXT);
        }
        boolean isUndated = !values.containsKey("created") && values.containsKey(UNNAMED_DATE);
        if (isUndated && CableParser.fingerprint(cable).created() == null) {
            throw new JsonFlaw(RejectReason.NO_DATE);
        }
        return cable.with(issues(raw, cable));
    }

    private String id() throws JsonFlaw {
        String id = values.containsKey("raw_id") ? text("raw_id") : text("id");
        if (id.isBlank()) {
            throw new JsonFlaw(RejectReason.EMPTY_ID);
        }
        return id;
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
        if (!values.containsKey("raw") && raw.values.getOrDefault("created", "").equals("")) {
            issues.add(Issue.MISSING_CREATED);
        }
        issues.addAll(TextIssues.of(cable));
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

    private JsonTime time(String name) throws JsonFlaw {
        // Java writes a large number with a fraction as 1.1673316805E9.
        return values.get(name) instanceof Number number
                ? JsonTime.read(new BigDecimal(number.toString()).toPlainString())
                : JsonTime.read(text(name));
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
