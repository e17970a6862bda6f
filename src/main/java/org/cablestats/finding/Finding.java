package org.cablestats.finding;

/**
 * Something that was tested and is more than chance.
 *
 * @param sentence what differs
 * @param sureness the interval of 95 per cent, and of how many
 * @param size how far the shares are apart, as {@link EffectSize} measures it
 */
public record Finding(String sentence, String sureness, double size) {}
