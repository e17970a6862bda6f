package org.cablestats.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.definition.Problems;
import org.cablestats.network.AccessToken;
import org.cablestats.network.Listening;
import org.cablestats.site.Site;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "browse",
        header = "Look at cables and statistics in a browser.",
        description =
                "A site of this machine: what the warehouse holds, every statistic over a selection with the cables behind its"
                        + " rows, one cable with all its fields, and a search. It only reads. Every page is also CSV and JSON, and"
                        + " names its snapshot, so that a link stays what it is. Its address goes to standard output; Ctrl-C"
                        + " ends it. docs/browse.md has more.",
        footer = {
            "  cablestats browse",
            "  cablestats browse --port 0 --reports out",
            "  CABLESTATS_TOKEN=a-long-and-secret-word cablestats browse --listen 192.168.1.20"
        })
final class BrowseCommand implements Action {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "port to listen on, 0 for one that is free (default: ${DEFAULT-VALUE})")
    private String port = "";

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "address to listen on (default: ${DEFAULT-VALUE}). Where it is not of loopback, others can ask, and must know"
                            + " a token: that of CABLESTATS_TOKEN, else a new one, which stands in the address. It goes over the"
                            + " network as it is.")
    private String address = "";

    @Option(names = "--reports", paramLabel = "DIR", description = "folder of reports to show as well")
    private @Nullable Path reports;

    private @Nullable Listening listening;

    private @Nullable AccessToken token;

    @Override
    public void check(Program program, Problems mistakes) {
        listening = mistakes.collected(() -> Listening.of(address, port));
        token = mistakes.collected(() -> AccessToken.given(program.environment().variables()));
        if (token == null && listening != null && !listening.isLoopback()) {
            token = AccessToken.generated();
        }
        if (reports != null && !Files.isDirectory(reports)) {
            mistakes.add("Cannot show the reports of '" + reports + "': there is no such folder");
        }
    }

    @Override
    public void run(Program program) {
        Console console = program.console();
        try (Warehouse warehouse = program.openToAsk();
                Site site = Site.open(
                        Objects.requireNonNull(listening),
                        token,
                        warehouse,
                        program.workplace(),
                        reports,
                        console::fault)) {
            console.out().line(site.address());
            console.out().flush();
            site.await();
        }
    }
}
