package org.cablestats.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code cablestats serve} in a process, and clients of it in others. */
final class ServedProcess implements AutoCloseable {
    /** Where the build lays Spark's client. */
    private static final Path CLIENT = Path.of("target", "connect-client", "spark-connect-client-jvm.jar");

    /** What has classes of the same names as the client. */
    private static final List<String> ENGINE = List.of("spark-sql_", "spark-catalyst_", "spark-connect_");

    private final Path folder;
    private final Process server;
    private final String address;

    ServedProcess(Path folder, String token, String... arguments) throws IOException {
        this.folder = folder;
        List<String> words = new ArrayList<>(List.of("org.cablestats.cli.Main", "serve", "--port", "0"));
        words.addAll(List.of(arguments));
        this.server = process(System.getProperty("java.class.path"), words, Map.of("CABLESTATS_TOKEN", token))
                .redirectError(log().toFile())
                .start();
        String line = server.inputReader().readLine();
        assertThat(line).as(Files.readString(log())).startsWith("sc://127.0.0.1:");
        this.address = line.replace("127.0.0.1", "localhost");
    }

    /** What it said on standard error. */
    Path log() {
        return folder.resolve("server.log");
    }

    long pid() {
        return server.pid();
    }

    /** What a client prints, whose address ends in these parameters. */
    List<String> ask(String parameters, String... wishes) throws IOException, InterruptedException {
        Path out = folder.resolve("client.out");
        List<String> words = new ArrayList<>(List.of(ConnectClient.class.getName(), address + "/;" + parameters));
        words.addAll(List.of(wishes));
        process(clientClassPath(), words, Map.of())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("client.log").toFile())
                .start()
                .waitFor();
        return Files.readAllLines(out);
    }

    private static ProcessBuilder process(String classPath, List<String> words, Map<String, String> variables) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src", "main", "launcher", "jvm.args"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().putAll(variables);
        return builder;
    }

    private static String clientClassPath() {
        return Stream.concat(
                        Stream.of(CLIENT.toString()),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(jar -> ENGINE.stream().noneMatch(jar::contains)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        server.destroy();
        // A test that is interrupted ends its server all the same.
        server.onExit().join();
    }
}
