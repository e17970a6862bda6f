package org.cablestats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window, with axe-core in the page: what in it some readers cannot use. */
public final class Browser {
    /** The browser itself makes no window that is narrower than 500 px. */
    private static final String PROGRAM = "chromium-headless-shell";

    private static final String SCRIPTS = """
            <script src="axe.min.js"></script>
            <script>
            axe.run().then(found => {
              const regions = [...document.querySelectorAll('.wide-table')];
              const report = {
                width: innerWidth,
                rules: found.passes.length,
                sideways: regions.filter(region => region.scrollWidth > region.clientWidth).length,
                overflow: document.documentElement.scrollWidth > innerWidth,
                violations: found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html))
              };
              const text = document.createElement('pre');
              text.textContent = 'width ' + report.width + '\\nrules ' + report.rules + '\\nsideways ' + report.sideways
                + '\\noverflow ' + report.overflow + '\\n' + report.violations.join('\\n') + '\\nend';
              document.body.replaceChildren(text);
            });
            </script>
            </body>""";

    private static final Pattern FOUND = Pattern.compile(
            "<pre>width ([0-9]+)\nrules ([0-9]+)\nsideways ([0-9]+)\noverflow (true|false)\n(.*)\nend</pre>",
            Pattern.DOTALL);

    private Browser() {}

    /**
     * A page as a browser lays it out.
     *
     * @param sideways regions that are scrolled sideways
     * @param violations rule and element of each violation of WCAG and of good practice, as axe-core knows them
     */
    public record Sight(int sideways, boolean overflows, List<String> violations) {}

    /**
     * Looks at a page without its content policy, with all details unfolded.
     *
     * @param width in CSS px
     * @param folder for the page and the browser's own files
     */
    public static Sight look(String html, int width, Path folder) throws IOException, InterruptedException {
        String program = program();
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            Files.write(folder.resolve("axe.min.js"), axe.readAllBytes());
        }
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("<details ", "<details open=\"\" ")
                        .replace("</body>", SCRIPTS));
        String dom = run(
                folder,
                List.of(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString()));
        Matcher found = FOUND.matcher(dom);
        assertThat(found.find()).as(dom).isTrue();
        assertThat(Integer.parseInt(found.group(1))).as("width of the window").isEqualTo(width);
        assertThat(Integer.parseInt(found.group(2))).as("rules that were held").isGreaterThan(15);
        return new Sight(
                Integer.parseInt(found.group(3)),
                Boolean.parseBoolean(found.group(4)),
                found.group(5).lines().filter(line -> !line.isBlank()).toList());
    }

    private static String program() {
        boolean isThere = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        if (!isThere) {
            throw Missing.skip("Debian's package " + PROGRAM + " is not installed");
        }
        return PROGRAM;
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("browser has ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
