package org.cablestats.cable.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Issue;
import org.cablestats.cable.Place;
import org.cablestats.cable.RawCables;
import org.cablestats.resource.Resource;
import org.junit.jupiter.api.Test;

class PostsTest {
    @Test
    void knowsEveryOriginOfTheCorpus() {
        assertThat(Resource.rows(Posts.class, "posts.tsv", row -> row)).hasSize(274);
        assertThat(Posts.of("Embassy Astana"))
                .contains(new Post(
                        "Embassy Astana", "ASTANA", "KZ", "SCA", "Astana", 51.18, 71.45, ZoneId.of("Asia/Almaty")));
        assertThat(Posts.of("** Dhahran").map(Post::city)).contains("Dhahran");
        assertThat(Posts.of("Embassy Bonn").map(Post::origin)).contains("Embasy Bonn");
        assertThat(Posts.of("Embassy Atlantis")).isEmpty();
    }

    @Test
    void noFormerPostHasTheNameOrStationOfALaterOne() {
        assertThat(Posts.all()).extracting(Post::origin).doesNotHaveDuplicates();
        List<String> later = Resource.rows(Posts.class, "posts.tsv", row -> row.get(1));
        assertThat(Resource.rows(Posts.class, "former-posts.tsv", row -> row))
                .extracting(row -> row.get(1))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(later);
    }

    @Test
    void whatIsDisputedOrUnknownIsNull() {
        assertThat(Posts.of("Consulate Jerusalem").map(Post::country)).isEmpty();
        assertThat(Posts.of("US Delegation FEST TWO").map(Post::latitude)).isEmpty();
    }

    @Test
    void everyPostWithACityHasTheTimeZoneInWhichItLies() {
        Instant noon = Instant.parse("2008-01-15T12:00:00Z");
        for (Post post : Posts.all()) {
            assertThat(post.zone() == null).as(post.origin()).isEqualTo(post.city() == null);
            if (post.zone() != null && post.longitude() != null) {
                double bySun = post.longitude() / 15;
                assertThat(post.zone().getRules().getStandardOffset(noon).getTotalSeconds() / 3600.0)
                        .as(post.origin())
                        .isBetween(bySun - 1.5, bySun + 3.2);
            }
        }
    }

    @Test
    void postsOfACountryOfSeveralZonesFollowTheirCities() {
        assertThat(Stream.of("Embassy Ottawa", "Consulate Calgary", "Embassy Moscow", "Consulate Vladivostok")
                        .map(origin -> Posts.of(origin).orElseThrow().zone()))
                .containsExactly(
                        ZoneId.of("America/Toronto"),
                        ZoneId.of("America/Edmonton"),
                        ZoneId.of("Europe/Moscow"),
                        ZoneId.of("Asia/Vladivostok"));
    }

    @Test
    void anUnknownOriginOrLevelIsAnIssueAndNeverAGuess() {
        Cable cable = CableParser.parse(RawCables.withId("07ATLANTIS1", "Embassy Atlantis", "COSMIC", List.of()));
        assertThat(cable.place()).isEqualTo(new Place("Embassy Atlantis", null, null, null));
        assertThat(cable.secrecy().classification()).isNull();
        assertThat(cable.issues())
                .containsExactly(
                        Issue.UNKNOWN_STATION, Issue.UNKNOWN_CLASSIFICATION, Issue.UNKNOWN_ORIGIN, Issue.EMPTY_BODY);
    }

    @Test
    void everyOtherNameOfAStationLeadsToAKnownOne() {
        for (String file : List.of("station-aliases.tsv", "station-spellings.tsv")) {
            Resource.pairs(Posts.class, file)
                    .forEach((written, station) ->
                            assertThat(Stations.contains(station)).as(written).isTrue());
        }
    }

    @Test
    void namesAreMendedOnlyWhereOneStationIsNear() {
        assertThat(List.of("RIODEJANIERO", "KUALALUMP", "MADRIDSP", "EMBASSYQUITO", "SANJSE", "XQQXQ", "SAN"))
                .extracting(Stations::canonical)
                .containsExactly("RIODEJANEIRO", "KUALALUMPUR", "MADRID", "QUITO", "SANJOSE", "XQQXQ", "SAN");
    }
}
