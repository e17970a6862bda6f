package org.cablestats.cable;

/** What a reader should know about one cable: a repair that was made, a contradiction, or a value that is missing or unknown. */
public enum Issue {
    /** 06ANOI582. */
    ID_CORRECTED("The reference id was corrected, or its station renamed or mended; raw_id keeps it"),
    /** {@code 08ECTION01OF02MANAMA492} is 08MANAMA492. */
    ID_MERGED("Records under another raw id are the same cable; this one stays"),
    UNKNOWN_STATION("The id's station is no known one"),
    INVALID_CREATED(
            "The source's date is none that a cable can have; created is the header's date-time group, null without one"),
    MISSING_CREATED(
            "The source has no date; created is the header's date-time group, null without one, and year then the id's"),
    DATE_TURNED(
            "The source's date has the day where its layout has the month, as the date-time group or a month above 12 shows"),
    MINUTE_UNKNOWN("An early viewer page gives the hour only, and the header has no date-time group: the minute is 00"),
    TIME_UNKNOWN("The source gives the day only, and the header has no date-time group: the time is 00:00"),
    DAY_UNKNOWN("The source gives the month only, and the header has no date-time group: the day is the month's first"),
    DATE_DISAGREES("The date-time group differs from created by more than a day"),
    TRANSMISSION_DISAGREES("The time of the transmission differs from created by more than a day"),
    SERIAL_DISAGREES("The station sent another serial number than the id has"),
    YEAR_DISAGREES("The year in the id differs from the year of created"),
    UNKNOWN_CLASSIFICATION("The source's level is none of the known ones; classification is null"),
    MARKING_DISAGREES("The first line of the body is marked with another level than classification"),
    MISSING_CLASSIFICATION("The source names no level; classification is null"),
    UNKNOWN_ORIGIN("The origin is none of the known posts and offices, and neither id nor header names one"),
    MISSING_ORIGIN("The source names no origin; origin is null"),
    EMPTY_BODY("The cable has no body"),
    INVALID_TEXT("The text holds replacement characters: the source was not valid there in its character set"),
    GUESSED_CHARSET("The source is not valid UTF-8 and names no other character set: it was read as windows-1252"),
    CONTROL_CHARACTERS("The text holds control characters other than line feed and tabulator"),
    /** 07ASTANA3287 prints 8 twice. */
    PARAGRAPHS_OUT_OF_ORDER("Paragraph numbers repeat or go backwards"),
    TAG_REPAIRED("A tag was repaired: split, re-spelt or cleaned of page noise; raw_tags keeps what was written"),
    UNKNOWN_TAG("A tag is not in State's vocabulary"),
    UNREAD_TAGS("The body has a TAGS line, but no tag was read from it"),
    UNUSUAL_ESCAPE("The record had a backslash before a character that needs none: a hint at damage");

    private final String meaning;

    Issue(String meaning) {
        this.meaning = meaning;
    }

    /** What it says of the cable: a sentence for readers. */
    public String meaning() {
        return meaning;
    }
}
