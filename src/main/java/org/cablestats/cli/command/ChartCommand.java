package org.cablestats.cli.command;

import java.util.Objects;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.ChartOptions;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.QuestionOptions;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.definition.Problems;
import org.cablestats.job.ChartRun;
import org.cablestats.query.Queries;
import org.cablestats.query.SqlScript;
import org.cablestats.query.SqlStatement;
import org.cablestats.report.AskedChart;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.topic.TopicDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "chart",
        header = "Draw the answer of a statistic, or of a question in SQL.",
        description =
                "One picture in the style of the reports: title, subtitle, chart, and a line with the cables, the selection and"
                        + " the state that it was counted on. What can be asked is what 'cablestats query' answers. A"
                        + " statistic's columns are declared with their units; those of a question are called by their"
                        + " names, so that 'count(*) AS cables' counts cables. Equal data and words give equal bytes.",
        footer = {
            "  cablestats chart cables-by-year --kind bar --into out/years.svg",
            "  cablestats chart cables-by-origin --kind bar --top 10 --topic border_security --into out/posts.png",
            "  cablestats chart cables-by-year --kind bar --x year --y cables --title \"Cables a year\" --into out/y.png",
            "  cablestats chart -e \"SELECT year, country, count(*) AS cables FROM cables GROUP BY 1, 2 ORDER BY 1, 2\""
                    + " --kind heat-map --into out/countries.png",
            "  cablestats chart -e \"SELECT origin, max(words) AS words FROM cables GROUP BY 1 ORDER BY 1\" --kind bar"
                    + " --unit \"longest cable in words\" --into out/longest.svg",
            "  cablestats chart -f reports/statistics/cables-by-year.sql --kind bar --into out/from-file.svg"
        })
final class ChartCommand implements Action {
    @Mixin
    private QuestionOptions question = new QuestionOptions("draw");

    @Mixin
    private ChartOptions chartOptions = new ChartOptions();

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Override
    public void check(Program program, Problems mistakes) {
        selectionOptions.checkTopics(program, mistakes);
        AskedChart chart = chartOptions.chart();
        Statistic statistic = question.statistic();
        SqlScript script = question.script();
        if (script != null && script.statements().size() > 1) {
            mistakes.add("Cannot draw " + script.statements().size() + " questions of " + script.name()
                    + " as one picture (expected one question)");
        }
        if (chart != null && statistic != null) {
            mistakes.collected(() -> chart.of(statistic));
        }
    }

    @Override
    public void run(Program program) {
        TopicDictionary dictionary =
                TopicDictionary.readTopics(program.workplace().dictionary());
        selectionOptions.inState("chart", program, (warehouse, state) -> {
            byte[] picture = draw(warehouse, state, dictionary, program);
            program.console().briefProgress().end();
            chartOptions.write(picture, program.console());
        });
    }

    private byte[] draw(Warehouse warehouse, Snapshot state, TopicDictionary dictionary, Program program) {
        Queries queries = selectionOptions.queries(warehouse, state, program);
        AskedChart chart = Objects.requireNonNull(chartOptions.chart());
        ChartRun run = new ChartRun(
                warehouse,
                state,
                selectionOptions.selection(),
                queries,
                dictionary,
                chart,
                chartOptions.words(program));
        Statistic statistic = question.statistic();
        if (statistic != null) {
            return run.draw(statistic);
        }
        SqlScript script = Objects.requireNonNull(question.script());
        SqlStatement asked = script.statements().get(0);
        return run.draw(asked.sql(), script.place(asked));
    }
}
