package org.cablestats.site;

import java.util.List;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;

/**
 * Why there is no page.
 *
 * @param problems a sentence each
 */
record FaultPage(int status, List<String> problems) implements SitePage {
    @Override
    public String template() {
        return "fault";
    }

    @Override
    public String title() {
        return switch (status) {
            case 400 -> "This cannot be asked";
            case 404 -> "There is nothing here";
            case 503 -> "Not now";
            default -> "No answer";
        };
    }

    @Override
    public ResultTable data() {
        return new ResultTable(
                List.of(new Column("problem", "string")),
                problems.stream().map(List::<Object>of).toList());
    }
}
