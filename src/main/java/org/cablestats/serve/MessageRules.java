package org.cablestats.serve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.connect.proto.ConfigRequest;
import org.apache.spark.connect.proto.LocalRelation;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.sparkproject.connect.protobuf.Descriptors.FieldDescriptor;
import org.sparkproject.connect.protobuf.Descriptors.FieldDescriptor.JavaType;
import org.sparkproject.connect.protobuf.Message;

/**
 * What a client's message may be made of: the kinds of {@code messages.txt}, and no others. SQL and the plans that the engine makes of a
 * message are for the rules of its session; here is refused what runs, reads or keeps something before there is a plan.
 */
final class MessageRules {
    private static final String PACKAGE = "spark.connect.";

    private static final Set<String> ALLOWED = Resource.lines(MessageRules.class, "messages.txt").stream()
            .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
            .map(PACKAGE::concat)
            .collect(Collectors.toUnmodifiableSet());

    /** Settings that clients read to show and send values; none says anything of this machine. */
    private static final Pattern HARMLESS_SETTING = Pattern.compile(
            "spark\\.sql\\.(session|execution|pyspark|timestampType|ansi|repl|binaryOutputStyle|legacy|sources\\.default"
                    + "|stackTracesInDataFrameContext|dataFrameDebugging|scripting|defaultCacheStorageLevel"
                    + "|connect\\.serverStacktrace)\\b.*|spark\\.connect\\.session\\..*|spark\\.python\\.sql\\..*");

    private MessageRules() {}

    /** What a message does that is refused, as the end of a sentence; null where nothing. */
    static @Nullable String refusal(Message message) {
        String name = message.getDescriptorForType().getFullName();
        if (!ALLOWED.contains(name)
                && !message.getDescriptorForType().getOptions().getMapEntry()) {
            return "it asks for " + name.substring(name.lastIndexOf('.') + 1);
        }
        if (!message.getUnknownFields().asMap().isEmpty()) {
            return "it has parts of a later protocol";
        }
        String refusal = refusalOfValues(message);
        return refusal == null ? refusalOfParts(message) : refusal;
    }

    private static @Nullable String refusalOfValues(Message message) {
        // A schema in JSON can name classes.
        if (message instanceof LocalRelation rows && rows.hasSchema()) {
            return "it brings rows with a schema";
        }
        return message instanceof ConfigRequest.Operation operation ? refusalOfSettings(operation) : null;
    }

    private static @Nullable String refusalOfSettings(ConfigRequest.Operation operation) {
        List<String> keys = switch (operation.getOpTypeCase()) {
            case GET -> operation.getGet().getKeysList();
            case GET_OPTION -> operation.getGetOption().getKeysList();
            case GET_WITH_DEFAULT ->
                operation.getGetWithDefault().getPairsList().stream()
                        .map(pair -> pair.getKey())
                        .toList();
            default -> List.of("settings otherwise than by their names, or changes them");
        };
        return keys.stream()
                .filter(key -> !HARMLESS_SETTING.matcher(key).matches())
                .findFirst()
                .map("it reads "::concat)
                .orElse(null);
    }

    private static @Nullable String refusalOfParts(Message message) {
        for (Map.Entry<FieldDescriptor, Object> field : message.getAllFields().entrySet()) {
            if (field.getKey().getJavaType() == JavaType.MESSAGE) {
                Collection<?> parts =
                        field.getValue() instanceof Collection<?> several ? several : List.of(field.getValue());
                for (Object part : parts) {
                    String refusal = refusal((Message) part);
                    if (refusal != null) {
                        return refusal;
                    }
                }
            }
        }
        return null;
    }
}
