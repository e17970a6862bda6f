package org.cablestats.statistic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.fault.Suggestion;
import org.cablestats.method.Method;
import org.cablestats.method.MethodCall;
import org.cablestats.method.Methods;
import org.cablestats.method.Role;
import org.jspecify.annotations.Nullable;

/** Reads the method of a header: its name, and the column that plays each role: {@code share part=classified whole=cables}. */
final class MethodSyntax {
    private static final Pattern PLAYS = Pattern.compile("([a-z_]+)=([a-z][a-z0-9_]*)");

    private MethodSyntax() {}

    /** The method that these words ask for; null after saying why there is none. */
    static @Nullable MethodCall parse(String written, Consumer<String> problems) {
        String[] words = written.split("\\s+", -1);
        Method method = Methods.named(words[0]);
        if (method == null) {
            problems.accept("Cannot find method '" + words[0] + "'" + Suggestion.of(words[0], Methods.names()));
            return null;
        }
        List<String> roles = method.roles().stream().map(Role::name).toList();
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            Matcher plays = PLAYS.matcher(words[i]);
            if (!plays.matches() || !roles.contains(plays.group(1))) {
                problems.accept("Invalid method: '" + words[i] + "' (expected " + expected(method) + ")");
            } else if (columns.put(plays.group(1), plays.group(2)) != null) {
                problems.accept("Invalid method: a second " + plays.group(1));
            }
        }
        if (!columns.keySet().containsAll(roles)) {
            problems.accept("Invalid method: '" + written + "' (expected " + expected(method) + ")");
            return null;
        }
        return new MethodCall(method, columns);
    }

    private static String expected(Method method) {
        StringBuilder form = new StringBuilder(method.name());
        method.roles().forEach(role -> form.append(' ').append(role.name()).append("=COLUMN"));
        return form.toString();
    }
}
