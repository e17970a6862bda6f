package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.report.mail.Envelope;
import org.cablestats.report.mail.MailAddress;
import org.junit.jupiter.api.Test;

class MailKeysTest {
    private final Problems problems = new Problems();

    private YamlMap step(String mail) {
        return YamlMap.parse("a.yaml", "mail: " + mail + "\n", problems);
    }

    @Test
    void sayWhomAReportIsWrittenTo() {
        YamlMap step = step("{to: [\"Desk <desk@example.org>\", a@example.org], from: b@example.org, only: news}");
        Envelope envelope = new Envelope(
                List.of(new MailAddress("Desk", "desk", "example.org"), new MailAddress("", "a", "example.org")),
                new MailAddress("", "b", "example.org"),
                null,
                true);
        assertThat(MailKeys.read(step)).isEqualTo(envelope);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void tellEveryFaultAtOnce() {
        assertThat(MailKeys.read(step("{to: desk, subject: \"a\\nb\", only: always, cc: x}")))
                .isNull();
        assertThat(problems.all())
                .hasSize(5)
                .anyMatch(line -> line.contains("Invalid to: 'desk' (expected an address"))
                .anyMatch(line -> line.contains("Cannot find key 'from'"))
                .anyMatch(line -> line.contains("(expected a line of at most 200 printable letters)"))
                .anyMatch(line -> line.contains("Invalid only: 'always' (expected news)"))
                .anyMatch(line -> line.contains("Invalid key: 'cc'"));
    }
}
