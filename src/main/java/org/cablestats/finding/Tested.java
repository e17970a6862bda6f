package org.cablestats.finding;

import org.jspecify.annotations.Nullable;

/**
 * Comparisons that were made together, and what of them is more than chance.
 *
 * @param comparisons how many were made
 * @param beyondChance how many of them are more than chance
 * @param largest of these the one whose shares are farthest apart, or the one that is told; null where there is none
 */
public record Tested(
        long comparisons, long beyondChance, @Nullable Finding largest) {}
