package org.cablestats.source.text;

/**
 * What a copied text says about its cable, above the message.
 *
 * @param metadata the row
 * @param first what its last line holds of the message; empty where that begins below
 * @param end the line below
 * @param lastLink the number of its last link, as programs without pictures print it; -1 where links have no numbers
 * @param isSure whether it can be nothing else: a row as the viewer has it
 */
record CopiedMetadata(MetadataLine metadata, String first, int end, int lastLink, boolean isSure) {}
