package org.cablestats.cable;

/** What a reader should know about one cable: a repair that was made, a contradiction, or a value that is missing or unknown. */
public enum Issue {
    /** The reference id was corrected, or its station renamed or mended; {@code raw_id} keeps it (06ANOI582). */
    ID_CORRECTED,
    /** Records under another raw id are the same cable ({@code 08ECTION01OF02MANAMA492} is 08MANAMA492); this one stays. */
    ID_MERGED,
    /** The id's station is no known one. */
    UNKNOWN_STATION,
    /** The source's date is no date; {@code created} is null. */
    INVALID_CREATED,
    /** The source has no date, and the header no date-time group: {@code created} is null, and {@code year} the id's. */
    MISSING_CREATED,
    /** An early viewer page gives the hour only, and the header has no date-time group: the minute is 00. */
    MINUTE_UNKNOWN,
    /** The source gives the day only, and the header has no date-time group: the time is 00:00. */
    TIME_UNKNOWN,
    /** The date-time group differs from {@code created} by more than a day. */
    DATE_DISAGREES,
    /** The time of the transmission differs from {@code created} by more than a day. */
    TRANSMISSION_DISAGREES,
    /** The station sent another serial number than the id has. */
    SERIAL_DISAGREES,
    /** The year in the id differs from the year of {@code created}. */
    YEAR_DISAGREES,
    /** The source's level is none of the known ones; {@code classification} is null. */
    UNKNOWN_CLASSIFICATION,
    /** The first line of the body is marked with another level than {@code classification}. */
    MARKING_DISAGREES,
    /** The source names no level; {@code classification} is null. */
    MISSING_CLASSIFICATION,
    /** The origin is none of the known posts and offices. */
    UNKNOWN_ORIGIN,
    /** The source names no origin; {@code origin} is null. */
    MISSING_ORIGIN,
    /** The cable has no body. */
    EMPTY_BODY,
    /** The text holds replacement characters: the source was not valid UTF-8 there. */
    INVALID_TEXT,
    /** The text holds control characters other than line feed and tabulator. */
    CONTROL_CHARACTERS,
    /** Paragraph numbers repeat or go backwards (07ASTANA3287 prints 8 twice). */
    PARAGRAPHS_OUT_OF_ORDER,
    /** A tag was repaired: split, re-spelt or cleaned of page noise; {@code raw_tags} keeps what was written. */
    TAG_REPAIRED,
    /** A tag is not in State's vocabulary. */
    UNKNOWN_TAG,
    /** The record had a backslash before a character that needs none: a hint at damage. */
    UNUSUAL_ESCAPE
}
