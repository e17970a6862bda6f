package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cablestats.fault.MachineException;
import org.cablestats.network.AccessToken;
import org.cablestats.network.Listening;
import org.cablestats.testing.OtherAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site asked over real sockets, over a corpus in memory. */
class SiteTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
    private @Nullable Site site;
    private String address = "";

    @BeforeEach
    void listen() throws IOException {
        Files.createDirectory(folder.resolve("reports"));
        Files.writeString(folder.resolve("reports/overview.html"), "<p>Overview</p>");
        Files.writeString(folder.resolve("reports/.hidden.html"), "hidden");
        Files.writeString(folder.resolve("secret.html"), "secret");
        Files.createSymbolicLink(folder.resolve("reports/out.html"), folder.resolve("secret.html"));
        open(null);
    }

    private void open(@Nullable AccessToken token) {
        open("127.0.0.1", token);
    }

    private void open(String listen, @Nullable AccessToken token) {
        Routes routes = SampleCorpus.routes(new ReportFiles(folder.resolve("reports")));
        site = new Site(Listening.of(listen, "0"), token, routes, faults::add, () -> {});
        address = URI.create(site.address()).resolve("/").toString();
    }

    @AfterEach
    void close() {
        if (site != null) {
            site.close();
        }
        assertThat(faults).isEmpty();
    }

    private RawRequest get(String path, String... headers) throws IOException {
        return RawRequest.get(address, path, headers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/statistics",
                "/statistics/cables-by-origin",
                "/cables",
                "/cables/06PARIS12",
                "/search",
                "/search?q=cocaine"
            })
    void leadsToTheCurrentSnapshotAndShowsItInThreeForms(String path) throws IOException {
        RawRequest first = get(path);
        assertThat(first.status()).isEqualTo(302);
        String link = first.header("Location");
        assertThat(link).endsWith("snapshot=2");

        RawRequest page = get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self';");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.body()).doesNotContain("<script", "<i>", "style=").contains("snapshot=2");

        String pathAlone = link.substring(0, link.indexOf('?'));
        RawRequest csv = get(link.replace(pathAlone, pathAlone + ".csv"));
        RawRequest json = get(link.replace(pathAlone, pathAlone + ".json"));
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.body()).startsWith("[").endsWith("]\n");
        assertThat(page.body()).contains(pathAlone + ".csv?", pathAlone + ".json?");

        RawRequest head =
                RawRequest.send(address, "HEAD " + link, URI.create(address).getAuthority());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void keepsEveryLinkAtItsSnapshot() throws IOException {
        for (String path : List.of("/start", "/statistics", "/cables", "/cables/06PARIS12", "/search")) {
            String body = get(path + "?snapshot=1").body();
            assertThat(body.lines().filter(line -> line.contains("href=\"/") && !line.contains("site.css")))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(line ->
                            line.contains("snapshot=1") || (line.contains("snapshot=2") && path.equals("/start")));
        }
        assertThat(get("/").header("Location")).isEqualTo("/start?snapshot=2");
        assertThat(get("/statistics/cables-by-origin?snapshot=1").body())
                .contains("href=\"/cables?origin=Embassy+Paris&amp;snapshot=1\"");
        assertThat(get("/cables?snapshot=1&page=2").body())
                .contains("href=\"/cables?snapshot=1\"", "href=\"/cables?page=3&amp;snapshot=1\"");
        assertThat(get("/search?snapshot=1&q=cocaine").body())
                .contains("<mark>Cocaine</mark> &lt;i&gt;and&lt;/i&gt; <mark>heroin</mark>.");
    }

    @Test
    void saysOnPaperWhatWasAsked() throws IOException {
        assertThat(get("/statistics/cables-by-origin?snapshot=1&origin=Embassy+Paris&from=2006-07-01")
                        .body())
                .contains("<p class=\"paper\">from 2006-07-01 · origin Embassy Paris</p>");
        assertThat(get("/search?snapshot=1&q=cocaine+OR+opium").body())
                .contains("<p class=\"paper\">cocaine OR opium</p>");
        assertThat(get("/cables/06PARIS12?snapshot=1").body())
                .contains("<p class=\"counted\">2006-07-23 09:30Z · Embassy Paris · SECRET</p>");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(get("/start?snapshot=3").status()).isEqualTo(400);
        assertThat(get("/cables.csv?snapshot=1&from=x&country=XYZ").body()).isEqualTo("""
                problem
                Invalid from: 'x' (expected a date such as 2007-06-30)
                Invalid country: 'XYZ' (expected two letters of ISO 3166-1 such as KZ)
                """);
        assertThat(get("/search?snapshot=1&q=heroin+AND").body()).contains("Invalid query: &#39;AND&#39;");
        assertThat(get("/nothing?snapshot=1").status()).isEqualTo(404);
        assertThat(get("/cables/06PARIS13?snapshot=1").status()).isEqualTo(404);
        assertThat(get("/cables/%3Cscript%3E?snapshot=1").body()).doesNotContain("<script>");
        assertThat(get("/statistics/cables-by-orgin?snapshot=1").body())
                .contains("did you mean &#39;cables-by-origin&#39;?");
        RawRequest post = RawRequest.send(
                address, "POST /cables?snapshot=1", URI.create(address).getAuthority(), "Content-Length: 0");
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void refusesWhatComesFromElsewhere() throws IOException {
        int port = URI.create(address).getPort();
        assertThat(RawRequest.send(address, "GET /start?snapshot=1", "rebound.example:" + port)
                        .status())
                .isEqualTo(403);
        assertThat(RawRequest.send(address, "GET /start?snapshot=1", "localhost:" + port)
                        .status())
                .isEqualTo(200);
        assertThat(get("/start?snapshot=1", "Origin: http://evil.example").status())
                .isEqualTo(403);
        assertThat(get("/start?snapshot=1", "Sec-Fetch-Site: cross-site").status())
                .isEqualTo(403);
        assertThat(get("/start?snapshot=1", "Sec-Fetch-Site: none").status()).isEqualTo(200);
        for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND")) {
            assertThat(RawRequest.send(address, method + " /start?snapshot=1", "localhost:" + port)
                            .status())
                    .as(method)
                    .isBetween(400, 501);
        }
    }

    @Test
    void servesTheReportsOfTheFolderAndNothingElse() throws IOException {
        RawRequest report = get("/reports/overview.html");
        assertThat(report.body()).isEqualTo("<p>Overview</p>");
        assertThat(report.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script");
        for (String path : List.of(
                "../secret.html",
                "..%2fsecret.html",
                "%2e%2e/secret.html",
                "a/../../secret.html",
                "..;/secret.html",
                "%5c..%5csecret.html",
                "/etc/hosts.html",
                folder.resolve("secret.html").toString(),
                "out.html",
                ".hidden.html",
                "",
                "%00.html")) {
            RawRequest answer = get("/reports/" + path);
            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("secret\n", ">secret<")
                    .isNotEqualTo("secret");
        }
    }

    @Test
    void asksForItsTokenWhereItHasOne() throws IOException {
        close();
        open(AccessToken.of("sixteen-letters-"));
        assertThat(site == null ? "" : site.address()).endsWith("/?token=sixteen-letters-");

        assertThat(get("/start?snapshot=1").status()).isEqualTo(401);
        assertThat(get("/start?snapshot=1&token=other").status()).isEqualTo(401);
        assertThat(get("/site.css").status()).isEqualTo(401);
        assertThat(get("/start?snapshot=1", "Authorization: Bearer sixteen-letters-")
                        .status())
                .isEqualTo(200);

        RawRequest typed = get("/start?snapshot=1&token=sixteen-letters-");
        assertThat(typed.header("Location")).isEqualTo("/start?snapshot=1");
        assertThat(typed.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
        String cookie = typed.header("Set-Cookie").split(";", -1)[0];
        assertThat(get("/start?snapshot=1", "Cookie: " + cookie).status()).isEqualTo(200);
        assertThat(get("/start?snapshot=1", "Cookie: " + cookie).body()).doesNotContain("sixteen");
    }

    @Test
    void asksForItsTokenWhereOthersReachIt() throws IOException {
        String other = OtherAddress.ofThisMachine();
        close();
        open(other, AccessToken.of("sixteen-letters-"));
        assertThat(address).startsWith("http://" + other + ":");

        assertThat(get("/start?snapshot=1").status()).isEqualTo(401);
        assertThat(get("/start?snapshot=1", "Authorization: Bearer sixteen-letterz-")
                        .status())
                .isEqualTo(401);
        assertThat(get(
                                "/start?snapshot=1",
                                "Cookie: cablestats_" + URI.create(address).getPort() + "=other")
                        .status())
                .isEqualTo(401);
        assertThat(get("/start?snapshot=1", "Authorization: Bearer sixteen-letters-")
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> RawRequest.get(address.replace(other, "127.0.0.1"), "/start"))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void saysThatAPortIsTaken() {
        int port = URI.create(address).getPort();
        Routes routes = SampleCorpus.routes(new ReportFiles(null));

        assertThatThrownBy(() -> new Site(
                                Listening.of("127.0.0.1", String.valueOf(port)), null, routes, faults::add, () -> {})
                        .close())
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot listen on 127.0.0.1:" + port
                        + ": it is taken, or no address of this machine (--port 0 takes a port that is free)");
    }
}
