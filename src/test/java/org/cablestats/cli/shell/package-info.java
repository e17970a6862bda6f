@NullMarked
package org.cablestats.cli.shell;

import org.jspecify.annotations.NullMarked;
