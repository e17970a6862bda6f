package org.cablestats.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @Test
    void hasANameOrNone() {
        assertThat(MailAddress.of("desk@example.org")).contains(new MailAddress("", "desk", "example.org"));
        assertThat(MailAddress.of("Jörg Müller (Berlin) <desk+cables@mail.example.org>"))
                .contains(new MailAddress("Jörg Müller (Berlin)", "desk+cables", "mail.example.org"));
        assertThat(MailAddress.of("\"Desk, Foreign\" <desk@example.org>"))
                .contains(new MailAddress("Desk, Foreign", "desk", "example.org"));
    }

    @Test
    void isReadAgainAsItIsWritten() {
        for (String text : new String[] {"desk@example.org", "Müller, Jörg <desk@example.org>"}) {
            MailAddress address = MailAddress.of(text).orElseThrow();
            assertThat(MailAddress.of(address.toString())).contains(address);
        }
    }

    /** A line break would begin a header that nobody asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "desk@",
                "@example.org",
                "desk@example.org, other@example.org",
                "desk@example..org",
                "desk@-example.org",
                "desk@exämple.org",
                "désk@example.org",
                "a@b@example.org",
                "Desk <desk@example.org",
                "desk@example.org\nBcc: other@example.org",
                "Desk\r\nBcc: other@example.org <desk@example.org>",
                "Desk\u2028x <desk@example.org>",
                "group: desk@example.org;",
                "desk@[127.0.0.1]",
                "<@relay.example.org:desk@example.org>"
            })
    void isRefusedWhereItIsNone(String text) {
        assertThat(MailAddress.of(text)).isEmpty();
    }

    @Test
    void takesOneLineForASubject() {
        assertThat(SubjectLine.of("Depeschen: Überblick")).contains("Depeschen: Überblick");
        assertThat(SubjectLine.of("News\r\nBcc: other@example.org")).isEmpty();
        assertThat(SubjectLine.of(" ")).isEmpty();
        assertThat(SubjectLine.of("x".repeat(201))).isEmpty();
    }
}
