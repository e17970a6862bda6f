/** What tests share: golden files and the material beside the checkout. */
@NullMarked
package org.cablestats.testing;

import org.jspecify.annotations.NullMarked;
