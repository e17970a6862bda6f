package org.cablestats.cli.command;

import java.net.InetSocketAddress;
import java.util.Objects;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.definition.Problems;
import org.cablestats.network.AccessToken;
import org.cablestats.network.Listening;
import org.cablestats.query.GuestRules;
import org.cablestats.query.GuestSessions;
import org.cablestats.serve.NotebookServer;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        header = "Let notebooks ask: PySpark and other clients of Spark Connect.",
        description =
                "Clients find the tables and views of one snapshot and selection under the names that 'cablestats query' has, as SQL"
                        + " and as data frames. They can ask and nothing else: no files, no functions of their own, no changes. It"
                        + " listens on this machine alone, where every account can connect, unless CABLESTATS_TOKEN holds a token that"
                        + " clients must know. With --listen and another address there always is one: the variable's, else one that is"
                        + " made and printed once. Whoever has it can read every text of the warehouse; what is sent is not"
                        + " encrypted. Ctrl-C ends it. docs/notebooks.md has more.",
        footer = {
            "  cablestats serve",
            "  cablestats serve --port 0 --snapshot 2 --topic border_security",
            "  CABLESTATS_TOKEN=$(openssl rand -hex 32) cablestats serve"
        })
final class ServeCommand implements Action {
    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "15002",
            description = "port to listen at, 0 for any free one (default: ${DEFAULT-VALUE})")
    private String port = "";

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "address of this machine to listen at (default: ${DEFAULT-VALUE})")
    private String address = "";

    private @Nullable Listening listening;

    private @Nullable AccessToken token;

    @Override
    public void check(Program program, Problems mistakes) {
        selectionOptions.checkTopics(program, mistakes);
        listening = mistakes.collected(() -> Listening.of(address, port));
        token = mistakes.collected(() -> AccessToken.given(program.environment().variables()));
    }

    @Override
    public void run(Program program) {
        Listening place = Objects.requireNonNull(listening);
        AccessToken known = token != null || place.isLoopback() ? token : generated(program.console());
        program.console().briefProgress().begin("serve");
        try (Warehouse warehouse =
                Warehouse.openToAsk(program.warehouse(null), program.engine().heldTo(GuestRules.class))) {
            Snapshot state = selectionOptions.state(warehouse);
            // Says what is wrong with the selection before anybody connects.
            selectionOptions.queries(warehouse, state, program);
            GuestSessions guests = new GuestSessions(warehouse, state, selectionOptions.selection());
            try (NotebookServer server =
                    NotebookServer.start(new InetSocketAddress(place.address(), place.port()), known, guests)) {
                tell(program.console(), place, server, state);
                server.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static AccessToken generated(Console console) {
        AccessToken generated = AccessToken.generated();
        console.error("Token, told this once: " + generated.secret());
        return generated;
    }

    private static void tell(Console console, Listening place, NotebookServer server, Snapshot state) {
        console.briefProgress().end();
        if (!place.isLoopback()) {
            console.message(
                    "Every text of the warehouse can be read by whoever has the token; nothing is encrypted on its way");
        }
        console.heading("snapshot " + state.ordinal() + "; Ctrl-C ends it");
        console.out().line("sc://" + place.at(server.port()));
        console.out().flush();
    }
}
