package org.cablestats.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/** A store that speaks S3, on loopback, in a process of its own that keeps files in a folder for temporary ones. Ends with the JVM. */
public final class ObjectStore {
    /** Of whoever may use it; nothing may show the second. */
    public static final String KEY = "local-identity";

    public static final String SECRET = "hush-local-credential";

    /** There from the start. */
    public static final String BUCKET = "cables";

    private static final Path JARS = Path.of("target", "s3proxy");

    private static @Nullable ObjectStore shared;

    private final Path folder;
    private final int port;

    private ObjectStore(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** The store of this JVM. Skips the test where its jars are not there, but fails it in continuous integration. */
    public static synchronized ObjectStore shared() {
        if (shared == null) {
            if (!Files.isDirectory(JARS)) {
                throw Missing.skip("there is no " + JARS + " (mvn -f src/test/s3proxy package)");
            }
            shared = start();
        }
        return shared;
    }

    private static ObjectStore start() {
        try {
            ObjectStore store = new ObjectStore(Files.createTempDirectory("cablestats-s3proxy"), freePort());
            Files.createDirectories(store.folder.resolve("data").resolve(BUCKET));
            Files.writeString(
                    store.folder.resolve("logback.xml"), "<configuration><root level=\"OFF\"/></configuration>");
            Path settings = Files.write(store.folder.resolve("settings"), store.settings());
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            store.folder + ":" + JARS + "/*",
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(store.folder.resolve("log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> store.end(process)));
            store.await(process);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private List<String> settings() {
        return List.of(
                "s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.identity=" + KEY,
                "s3proxy.credential=" + SECRET,
                // It takes no sums of requests, as many compatible stores do not.
                "s3proxy.ignore-unknown-headers=true",
                "jclouds.provider=filesystem-nio2",
                "jclouds.filesystem.basedir=" + folder.resolve("data"));
    }

    private void await(Process process) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.MINUTES.toNanos(1)) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("log")), e);
                }
                pause();
            }
        }
        throw new IllegalStateException("s3proxy does not answer");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void end(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor();
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it keeps the objects of its bucket, as files. */
    public Path objects() {
        return folder.resolve("data").resolve(BUCKET);
    }

    /** Hadoop's settings that reach it. */
    public Map<String, String> hadoop() {
        return Map.of(
                "fs.s3a.endpoint",
                "http://127.0.0.1:" + port,
                "fs.s3a.endpoint.region",
                "us-east-1",
                "fs.s3a.path.style.access",
                "true",
                "fs.s3a.access.key",
                KEY,
                "fs.s3a.secret.key",
                SECRET);
    }
}
