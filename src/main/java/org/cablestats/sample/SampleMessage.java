package org.cablestats.sample;

/** The two texts of a cable, as in {@code cables.csv}. */
record SampleMessage(String header, String body) {}
