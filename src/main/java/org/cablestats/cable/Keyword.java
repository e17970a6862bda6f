package org.cablestats.cable;

/** The words that begin an entry in the top part of a body. */
enum Keyword {
    ORDER,
    TAGS,
    SUBJECT,
    REFERENCES,
    CLASSIFIED_BY
}
