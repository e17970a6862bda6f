/**
 * Telegrams of 1973 to 1979 as the National Archives give them.
 *
 * <p>Read first: {@code TelegramReader}.
 */
@NullMarked
package org.cablestats.source.telegram;

import org.jspecify.annotations.NullMarked;
