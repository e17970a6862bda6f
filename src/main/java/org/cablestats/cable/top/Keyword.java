package org.cablestats.cable.top;

/** The words that begin an entry in the top part of a body. */
public enum Keyword {
    ORDER,
    TAGS,
    SUBJECT,
    REFERENCES,
    CLASSIFIED_BY
}
