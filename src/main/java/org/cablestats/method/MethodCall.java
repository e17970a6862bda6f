package org.cablestats.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * A method as a statistic asks for it.
 *
 * @param columns the column that plays each role
 */
public record MethodCall(Method method, Map<String, String> columns) {
    public MethodCall {
        columns = Map.copyOf(columns);
    }

    /** The columns with what they play, in the order of the roles: {@code part=classified}. */
    public List<String> written() {
        return method.roles().stream()
                .map(role -> role.name() + "=" + columns.get(role.name()))
                .toList();
    }

    /**
     * The conclusion from what the statistic's SQL gave.
     *
     * @throws UsageException where that lacks a column of a role, or has a value that the method cannot take
     */
    public ResultTable conclude(ResultTable gathered) {
        List<String> problems = new ArrayList<>();
        method.roles().forEach(role -> verify(role, gathered, problems));
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        return method.conclude(new Gathered(gathered, columns));
    }

    /** Whether it counts words, which {@code words} holds against those of another selection. */
    public boolean isOfWords() {
        return method instanceof Vocabulary;
    }

    /** Whose quotient a column of the conclusion is; null where it is none. */
    public @Nullable Ratio ratio(String column) {
        boolean isShare = method instanceof SharePerRow && column.equals(SharePerRow.SHARE);
        return isShare ? new Ratio(column(SharePerRow.PART), column(SharePerRow.WHOLE)) : null;
    }

    private String column(String role) {
        return columns.getOrDefault(role, "");
    }

    private void verify(Role role, ResultTable gathered, List<String> problems) {
        String name = column(role.name());
        Column column = gathered.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
        String found = column == null ? "none" : column.type();
        if (column == null || !role.kind().isHeldBy(found)) {
            problems.add("Invalid column " + name + ": " + found + " (expected "
                    + role.kind().expected() + ", as " + role.name() + " of the method " + method.name() + ")");
        }
    }
}
