package org.cablestats.cable.paragraph;

import org.jspecify.annotations.Nullable;

/**
 * One numbered paragraph.
 *
 * @param number as printed; numbers may repeat or go backwards (07ASTANA3287 prints 8 twice)
 * @param mark portion mark, normalised: {@code U}, {@code SBU}, {@code C}, {@code C/NF}, {@code S/REL NATO} ...
 * @param start offset of its first character in the body
 * @param end offset after its last character in the body; where the body has its rest further above, in a section out of order, offset
 *     where it breaks off
 * @param text its words without page markers and with broken words joined
 * @param position offset of {@code text} in that of the cable, {@code Content.text}
 */
public record Paragraph(int number, @Nullable String mark, int start, int end, String text, int position) {}
