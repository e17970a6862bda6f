package org.cablestats.result;

/**
 * Whose quotient a column of shares is.
 *
 * @param part column of how many
 * @param whole column of how many they are a part of
 */
public record Ratio(String part, String whole) {}
