package org.cablestats.site;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.cablestats.definition.Problems;
import org.cablestats.fault.MachineException;
import org.cablestats.job.Workplace;
import org.cablestats.network.AccessToken;
import org.cablestats.network.Listening;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.TopicDictionary;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** A site that listens, until it is closed. */
public final class Site implements AutoCloseable {
    private static final int THREADS = 16;
    private static final int WAITING = 8;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Listening listening;
    private final @Nullable AccessToken token;
    private final Runnable beginning;
    private final Javalin server;

    /**
     * Over some pages.
     *
     * @param token that whoever asks must know; null where only this machine can ask
     * @param faults hears of what is a fault of the program
     * @param beginning what to do beside the first requests
     * @throws MachineException where it cannot listen there
     */
    Site(
            Listening listening,
            @Nullable AccessToken token,
            Routes routes,
            Consumer<Throwable> faults,
            Runnable beginning) {
        this.beginning = beginning;
        this.listening = listening;
        this.token = token;
        this.server = Javalin.create(config -> configure(config, routes, faults));
        try {
            server.start();
        } catch (JavalinBindException e) {
            throw new MachineException(
                    "Cannot listen on " + listening.host(listening.port())
                            + ": it is taken, or no address of this machine (--port 0 takes a port that is free)",
                    e);
        }
    }

    /**
     * Over a warehouse.
     *
     * @param token that whoever asks must know; null where only this machine can ask
     * @param reports folder of reports; null where none are served
     * @param faults hears of what is a fault of the program
     * @throws org.cablestats.fault.UsageException where definitions have faults
     */
    public static Site open(
            Listening listening,
            @Nullable AccessToken token,
            Warehouse warehouse,
            Workplace workplace,
            @Nullable Path reports,
            Consumer<Throwable> faults) {
        Problems problems = new Problems();
        Path folder = workplace.statistics();
        List<Statistic> statistics = Statistics.read(folder, Statistics.names(folder), problems);
        problems.throwIfAny();
        StoredCorpus corpus = new StoredCorpus(warehouse, statistics, new Turns(WAITING, LIMIT));
        Routes routes = new Routes(
                corpus,
                statistics,
                TopicDictionary.readTopics(workplace.dictionary()).topics(),
                new ReportFiles(reports));
        return new Site(listening, token, routes, faults, corpus::warm);
    }

    private void configure(JavalinConfig config, Routes routes, Consumer<Throwable> faults) {
        Rendering rendering = new Rendering();
        Desk desk = new Desk(routes, rendering);
        Explanation explanation = new Explanation(rendering, faults);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.addConnector(this::connector);
        config.routes.before(context -> {
            Headers.prepare(context);
            guard(context.req().getLocalPort()).verify(Headers.caller(context));
        });
        config.routes.get("/*", desk::answer);
        config.routes.head("/*", desk::answer);
        config.routes.exception(Exception.class, explanation::answer);
    }

    private ServerConnector connector(Server owner, HttpConfiguration http) {
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(owner, new HttpConnectionFactory(http));
        connector.setHost(listening.address().getHostAddress());
        connector.setPort(listening.port());
        connector.setIdleTimeout(LIMIT.plusMinutes(1).toMillis());
        return connector;
    }

    private Guard guard(int port) {
        return new Guard(listening.hosts(port), token);
    }

    /** Where it is reached; with the token, where one is asked for. */
    public String address() {
        String address = "http://" + listening.host(server.port()) + "/";
        return token == null ? address : address + "?token=" + token.secret();
    }

    /** Makes ready for the first question, and waits until the process ends. */
    public void await() {
        beginning.run();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
