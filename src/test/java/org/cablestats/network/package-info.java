/** Where the program listens and who may ask: what is refused, and that no message says a secret. */
@NullMarked
package org.cablestats.network;

import org.jspecify.annotations.NullMarked;
