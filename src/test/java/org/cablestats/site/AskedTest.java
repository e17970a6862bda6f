package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.cablestats.job.SiteLink;
import org.cablestats.query.Selection;
import org.cablestats.topic.Topic;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final List<Topic> TOPICS =
            List.of(new Topic("border_security", "Border security", "borders", false));

    @Test
    void readsPathFormAndWhatIsFilledIn() {
        Asked asked = Asked.of("/cables.csv", Map.of("to", List.of("2007-12-31"), "topic", List.of("", " ")));

        assertThat(asked).isEqualTo(new Asked("/cables", DataForm.CSV, Map.of("to", List.of("2007-12-31"))));
        assertThat(asked.in(DataForm.JSON)).hasToString("/cables.json?to=2007-12-31");
    }

    @Test
    void writesASelectionAsItIsRead() {
        Selection selection = SelectionFields.read(
                Asked.of(
                        "/cables",
                        Map.of(
                                "origin", List.of("Embassy \"A&B\"", "Embassy Zürich, <b>"),
                                "country", List.of("kz,UZ"),
                                "classification", List.of("secret//noforn"),
                                "topic", List.of("border_security"),
                                "from", List.of("2007-02-28"))),
                TOPICS);

        assertThat(SiteLink.to("/cables", 3).of(selection))
                .hasToString("/cables?classification=SECRET%2F%2FNOFORN&country=KZ&country=UZ&from=2007-02-28"
                        + "&origin=Embassy+%22A%26B%22&origin=Embassy+Z%C3%BCrich%2C+%3Cb%3E&snapshot=3"
                        + "&topic=border_security");
    }

    @Test
    void tellsAllThatIsWrongWithASelection() {
        Asked asked = Asked.of(
                "/cables",
                Map.of(
                        "from", List.of("2007-02-30"),
                        "country", List.of("KZ,QQQ"),
                        "topic", List.of("border_securty")));

        assertThatThrownBy(() -> SelectionFields.read(asked, TOPICS)).hasMessage("""
                        Invalid from: '2007-02-30' (expected a date such as 2007-06-30)
                        Cannot find topic 'border_securty'; did you mean 'border_security'?
                        Invalid country: 'QQQ' (expected two letters of ISO 3166-1 such as KZ)""");
        assertThatThrownBy(() -> Asked.of("/cables", Map.of("orign", List.of("x"))))
                .hasMessageStartingWith("Invalid parameter: 'orign' (expected one of ")
                .hasMessageEndingWith("; did you mean 'origin'?");
        assertThatThrownBy(() -> Asked.of("/", Map.of("page", List.of("0"))).number("page", 9))
                .hasMessage("Invalid page: '0' (expected a whole number from 1 to 9)");
        assertThatThrownBy(() ->
                        Asked.of("/", Map.of("page", List.of("1", "2"))).text("page"))
                .hasMessage("Invalid page: '1', '2' (expected one)");
    }

    @Test
    void stepsThroughALongList() {
        SiteLink link = SiteLink.to("/cables", 1);

        assertThat(Steps.of(1, 0, link)).isEqualTo(new Steps(1, 1, "", ""));
        assertThat(Steps.of(1, 50, link)).isEqualTo(new Steps(1, 1, "", ""));
        assertThat(Steps.of(2, 101, link))
                .isEqualTo(new Steps(2, 3, "/cables?snapshot=1", "/cables?page=3&snapshot=1"));
        assertThat(Steps.of(3, 101, link)).isEqualTo(new Steps(3, 3, "/cables?page=2&snapshot=1", ""));
        assertThatThrownBy(() -> Steps.of(4, 101, link))
                .hasMessage("Invalid page: '4' (expected a whole number from 1 to 3)");
    }
}
