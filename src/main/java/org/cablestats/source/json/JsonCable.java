package org.cablestats.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.cable.RawCable;
import org.cablestats.source.date.WrittenDate;
import org.cablestats.source.date.WrittenDate.Order;
import org.cablestats.source.record.RejectReason;

/**
 * Reads the object of one line: the columns that say what the source gave. All others follow from these and are passed over; in an
 * object of another program, those that it calls by another name are read, too.
 */
final class JsonCable {
    /** The length of a line is limited already. */
    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String RAW = "raw";

    /** What every object has that this program wrote. */
    private static final String OURS = "raw_id";

    private static final Set<String> USED = Set.of(
            "rejected",
            OURS,
            "id",
            "created",
            "released",
            "classification",
            "origin",
            "header",
            "body",
            "cites",
            "issues",
            "clock",
            RAW);

    private JsonCable() {}

    /**
     * The cable of a line.
     *
     * @throws JsonFlaw where it has none
     * @throws JsonEOFException where it ends within the object
     */
    static RawCable read(String line) throws JsonFlaw, JsonEOFException {
        return new JsonFields(object(line)).cable();
    }

    private static Map<String, Object> object(String line) throws JsonFlaw, JsonEOFException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonFlaw(RejectReason.MALFORMED);
            }
            Map<String, Object> object = object(parser);
            if (parser.nextToken() != null) {
                throw new JsonFlaw(RejectReason.MALFORMED);
            }
            return object;
        } catch (JsonEOFException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw new JsonFlaw(RejectReason.MALFORMED);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    /** The columns used, without those that are null: texts, numbers, lists of texts, and {@code raw}. */
    private static Map<String, Object> object(JsonParser parser) throws IOException, JsonFlaw {
        Map<String, Object> object = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (USED.contains(name)) {
                if (value != JsonToken.VALUE_NULL) {
                    object.put(name, value(parser, name.equals(RAW)));
                }
            } else if (object.containsKey(OURS)) {
                parser.skipChildren();
            } else {
                putOther(parser, JsonNames.plain(name), object);
            }
        }
        return object;
    }

    /** Takes a column of another program, where it is known; of any other, only that it holds a date. */
    private static void putOther(JsonParser parser, String name, Map<String, Object> object) throws IOException {
        JsonToken value = parser.currentToken();
        if (value == JsonToken.VALUE_STRING && JsonNames.isKnown(name)) {
            object.putIfAbsent(name, parser.getText());
        } else if (value.isNumeric() && JsonNames.isKnown(name)) {
            object.putIfAbsent(name, parser.getNumberValue());
        } else if (value == JsonToken.VALUE_STRING && isDate(parser.getText())) {
            object.put(JsonFields.UNNAMED_DATE, parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    /** Whether a text is a date, and no bare number that could be anything. */
    private static boolean isDate(String text) {
        return (text.indexOf('-') > 0 || text.indexOf('/') > 0 || text.indexOf(' ') > 0)
                && WrittenDate.read(text, Order.UNKNOWN) != null;
    }

    private static Object value(JsonParser parser, boolean isRaw) throws IOException, JsonFlaw {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case START_ARRAY -> texts(parser);
            case START_OBJECT -> {
                if (!isRaw) {
                    throw new JsonFlaw(RejectReason.WRONG_VALUE);
                }
                yield object(parser);
            }
            default -> throw new JsonFlaw(RejectReason.WRONG_VALUE);
        };
    }

    private static List<String> texts(JsonParser parser) throws IOException, JsonFlaw {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new JsonFlaw(RejectReason.WRONG_VALUE);
            }
            texts.add(parser.getText());
        }
        return texts;
    }
}
