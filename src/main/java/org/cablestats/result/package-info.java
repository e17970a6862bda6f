/**
 * Small tables that answer a question, what their numbers count, and how both are written: CSV, JSON, and numbers, counts and
 * days in words.
 *
 * <p>May import: nothing of ours but {@code fault}. Everyone who shows a number to a reader imports this one, so that a share of
 * 99.97 % reads alike in a picture, a page and a message. Read first: {@link org.cablestats.result.ResultTable}, {@link
 * org.cablestats.result.Numbers}.
 */
@NullMarked
package org.cablestats.result;

import org.jspecify.annotations.NullMarked;
