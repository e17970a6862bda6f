/**
 * Where the program listens, and who may ask it: an address of this machine, of loopback unless asked otherwise, and the token that
 * others must know.
 *
 * <p>May import: {@code fault}. What listens, {@code site} and {@code serve}, is given both. Read first: {@link
 * org.cablestats.network.Listening}.
 */
@NullMarked
package org.cablestats.network;

import org.jspecify.annotations.NullMarked;
