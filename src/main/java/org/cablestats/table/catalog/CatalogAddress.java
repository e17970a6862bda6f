package org.cablestats.table.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database that keeps a warehouse's catalog instead of {@code catalog.db}. It keeps that of one warehouse. As text
 * it shows neither user nor password, nor does anything that is made from it.
 *
 * @param url for the driver, without user and password
 * @param user null for the driver's choice, the user of the operating system
 * @param password null where the server asks for none, or the driver finds it in {@code PGPASSFILE}
 */
public record CatalogAddress(
        String url, @Nullable String user, @Nullable String password) {
    private static final String EXPECTED = "(expected jdbc:postgresql://HOST[:PORT]/DATABASE)";

    /**
     * Reads an address as the user wrote it.
     *
     * @param text a URL; user and password may be among its parameters
     * @param environment names them where the URL does not: {@code PGUSER}, {@code PGPASSWORD}
     * @throws UsageException where it is no address of a database
     */
    public static CatalogAddress parse(String text, Map<String, String> environment) {
        int question = text.indexOf('?');
        String bare = question < 0 ? text : text.substring(0, question);
        if (bare.contains("@")) {
            throw new UsageException("Invalid --catalog: user and password before '@' (expected them in PGUSER and"
                    + " PGPASSWORD, or as the parameters user and password)");
        }
        if (!bare.matches("jdbc:postgresql://[^/]+/[^/]+")) {
            throw new UsageException("Invalid --catalog: '" + bare + "' " + EXPECTED);
        }
        List<String> others = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (String parameter :
                question < 0 ? new String[0] : text.substring(question + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            String key = equals < 0 ? parameter : parameter.substring(0, equals);
            if (key.equals("sslpassword")) {
                throw new UsageException(
                        "Invalid --catalog: sslpassword, which would be shown (expected sslkey with a file that needs none)");
            }
            if (key.equals("user") || key.equals("password")) {
                known.put(key, URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
            } else {
                others.add(parameter);
            }
        }
        String url = others.isEmpty() ? bare : bare + "?" + String.join("&", others);
        return new CatalogAddress(
                url,
                known.getOrDefault("user", environment.get("PGUSER")),
                known.getOrDefault("password", environment.get("PGPASSWORD")));
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return url;
    }
}
