package org.cablestats.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.RunSummary;
import org.cablestats.fault.UsageException;
import org.cablestats.job.file.CableJson;
import org.cablestats.source.record.FileName;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.topic.TopicDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "parse",
        header = "Print what cables say, as JSON.",
        description = "One object per record on a line of its own, with the columns of the table cables, text, summary"
                + " and the paragraphs' texts. A record that cannot be read is an object with the key 'rejected',"
                + " and so is a page that shows no cable."
                + " Archives and compressed files are read as the folders and files that were packed."
                + " Needs no warehouse and no engine.",
        footer = {
            "  cablestats parse 07ASTANA3287.txt",
            "  cablestats parse pages/*.html > cables.jsonl",
            "  cablestats parse cablegate-201108300212.7z > cables.jsonl",
            "  curl -s https://example.org/cable.html | cablestats parse"
        })
final class ParseCommand implements Action {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files; '-', or none, is standard input")
    private List<String> files = new ArrayList<>();

    @Override
    public void run(Program program) {
        List<String> names = files.isEmpty() ? List.of(ParsedFile.STANDARD_INPUT) : files;
        TopicDictionary dictionary = TopicDictionary.read(program.workplace().dictionary());
        List<String> problems = names.stream()
                .flatMap(name -> ParsedFile.problem(name).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        for (String name : names) {
            if (ParsedFile.isUnpacked(name)) {
                program.console().message(RunSummary.unpacked(FileName.shown(name)));
            }
            try (ParsedFile file = ParsedFile.open(name, program.environment().in())) {
                file.records().forEachRemaining(each -> print(each, file, dictionary, program.console()));
            }
        }
    }

    private static void print(SourceRecord each, ParsedFile file, TopicDictionary dictionary, Console console) {
        if (each instanceof SourceRecord.Accepted accepted) {
            console.out().line(CableJson.of(ParsedFile.cable(accepted, dictionary)));
        } else if (each instanceof SourceRecord.Rejected rejected) {
            console.out().line(CableJson.of(rejected.reason().label(), rejected.position()));
        } else {
            SourceRecord.Ignored ignored = (SourceRecord.Ignored) each;
            if (file.isNamed(ignored)) {
                console.out().line(CableJson.of(ignored.reason().label(), ignored.position()));
            } else {
                console.message("Passed over '" + ignored.position().file() + "': "
                        + ignored.reason().meaning());
            }
        }
    }
}
