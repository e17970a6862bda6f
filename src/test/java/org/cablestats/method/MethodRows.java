package org.cablestats.method;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** Rows for a method whose columns are named as the roles that they play. */
final class MethodRows {
    private MethodRows() {}

    /** What a method concludes of rows with a value for each role, in the order of the roles. */
    static ResultTable conclude(Method method, List<List<@Nullable Object>> rows) {
        List<Column> columns = method.roles().stream()
                .map(role -> new Column(role.name(), role.kind() == Role.Kind.TEXT ? "string" : "bigint"))
                .toList();
        Map<String, String> plays = method.roles().stream().collect(Collectors.toMap(Role::name, Role::name));
        return new MethodCall(method, plays).conclude(new ResultTable(columns, rows));
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
