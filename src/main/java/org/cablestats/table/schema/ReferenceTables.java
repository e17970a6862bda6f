package org.cablestats.table.schema;

import org.jspecify.annotations.Nullable;

/** The tables of facts that the program brings and statistics join: one record a table. */
public final class ReferenceTables {
    private ReferenceTables() {}

    public record PostRow(
            @Meaning("Post or office as the source writes it")
            String origin,

            @Meaning("Station in reference ids") @Nullable String station,
            @Meaning("City") @Nullable String post,
            @Meaning("ISO 3166-1 alpha-2") @Nullable String country,

            @Meaning("Bureau of the State Department as of 2007 to 2010") @Nullable String bureau,

            @Meaning("Degrees north") @Nullable Double latitude,
            @Meaning("Degrees east") @Nullable Double longitude,
            @Meaning("The country in words") @Nullable String countryName,

            @Meaning("Time zone of the city, as the IANA database names it") @Nullable String zone) {}

    public record TagRow(
            @Meaning("Code") String tag,

            @Meaning("subject, program, geographic or organisation")
            String kind,

            @Meaning("What it stands for; null where unknown") @Nullable String meaning,

            @Meaning("ISO 3166-1 alpha-2 of a geographic code") @Nullable String country) {}

    public record TopicRow(
            @Meaning("Id, as in cables.topics") String topic,
            @Meaning("Name for readers") String label,
            @Meaning("Whether it is assigned by tags only") boolean generic,

            @Meaning("What belongs to it and what does not") @Nullable String about) {}

    public record PhraseRow(
            @Meaning("Id of its topic") String topic,

            @Meaning("As written, and as in the evidence of cables.topics")
            String phrase,

            @Meaning("Points of its first occurrence, 0.5 to 5")
            double weight,

            @Meaning("Part of the topic that it belongs to; null where it belongs to none") @Nullable String subtopic,

            @Meaning("That part's name for readers") @Nullable String subtopicLabel,

            @Meaning("Body that it names, for example Frontex; null where it names none") @Nullable String body,

            @Meaning("Words in which it is found") @Nullable String example) {}
}
