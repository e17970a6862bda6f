package org.cablestats.table.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.disk.Access;
import org.cablestats.fault.UsageException;
import org.cablestats.store.StoreUri;
import org.cablestats.table.disk.Locations;
import org.jspecify.annotations.Nullable;

/**
 * Where a warehouse lies: in a folder of this machine, or in a store that Hadoop reaches. As text it is what the user wrote.
 *
 * @param given as the user wrote it, for messages
 * @param folder the warehouse's; of one in a store what this machine keeps of it: run records, locks of jobs, the index of texts
 * @param uri of the store's folder, such as {@code s3a://bucket/warehouse}; null where it is a folder of this machine
 */
public record WarehousePlace(
        String given, Path folder, @Nullable String uri) {
    /** A path before which a name and a colon stand: no folder is called so. */
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    private static final Pattern THIS_MACHINE = Pattern.compile("file:/(//)?[^/].*");

    private static final Pattern OTHER_NAME = Pattern.compile("s3n?:.*");

    private static final int DIGITS = 12;

    /** A folder of this machine. */
    public static WarehousePlace of(Path folder) {
        return new WarehousePlace(folder.toString(), folder, null);
    }

    /**
     * A place as the user wrote it: a path, a URI of this machine ({@code file:///data/w}) or of a store. Nothing in a URI is escaped.
     *
     * @param environment says where this machine keeps what it keeps of a warehouse in a store: {@code XDG_STATE_HOME}, {@code HOME}
     * @throws UsageException where it can be neither
     */
    public static WarehousePlace parse(String text, Map<String, String> environment) {
        StoreUri.verifyUntold("warehouse", text);
        if (!URI.matcher(text).matches()) {
            return local(text, text);
        }
        if (text.startsWith("file:")) {
            if (!THIS_MACHINE.matcher(text).matches()) {
                throw new UsageException("Invalid warehouse: '" + text + "' (expected file:///FOLDER)");
            }
            return local(text, String.valueOf(Locations.local(text)));
        }
        return ofStore(text, environment);
    }

    private static WarehousePlace local(String text, String path) {
        try {
            Path folder = Path.of(path);
            return new WarehousePlace(text.equals(path) ? folder.toString() : text, folder, null);
        } catch (InvalidPathException e) {
            throw new UsageException("Invalid warehouse: '" + text + "' (expected a folder or a URI)", e);
        }
    }

    private static WarehousePlace ofStore(String text, Map<String, String> environment) {
        if (OTHER_NAME.matcher(text).matches()) {
            throw new UsageException("Invalid warehouse: '" + text + "' (expected s3a://BUCKET/FOLDER)");
        }
        String uri = text.replaceFirst("(?<=[^:/])/+$", "");
        String name = uri.replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9._-]+", "_");
        String digest = DigestUtils.sha256Hex(uri).substring(0, DIGITS);
        return new WarehousePlace(text, state(environment).resolve(name + "-" + digest), uri);
    }

    private static Path state(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return (state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state))
                .resolve(Path.of("cablestats", "warehouses"));
    }

    public boolean isLocal() {
        return uri == null;
    }

    /** Whether something may be kept in its folder: for a store at any time, else once there are tables. */
    public boolean keeps() {
        return !isLocal() || Files.isDirectory(folder.resolve("tables"));
    }

    /** Makes its folder, of one in a store and for its owner alone. Where that cannot be, whoever writes there says so. */
    public void prepare() {
        if (!isLocal()) {
            try {
                Access.PRIVATE.makeFolders(folder);
            } catch (IOException e) {
                // To ask the tables needs nothing of it.
                return;
            }
        }
    }

    @Override
    public String toString() {
        return given;
    }
}
