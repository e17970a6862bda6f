/** Tests of the invented corpus. */
@NullMarked
package org.cablestats.sample;

import org.jspecify.annotations.NullMarked;
