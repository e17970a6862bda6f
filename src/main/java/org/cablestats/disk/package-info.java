/**
 * What the program puts on the disk of this machine: who may read it ({@code Access}), and where its temporary files lie as
 * long as it runs ({@code Scratch}).
 *
 * <p>Cables name people, some of whom were put at risk by their publication, and a folder of a user's is often open to every
 * account of the machine. So whatever is made is made for its owner alone, unless the user asks for more.
 *
 * <p>May import: {@code fault}; every package that makes files imports this one. Read first: {@link
 * org.cablestats.disk.Access}. Whoever makes a file or a folder asks it; a test walks everything that a run has made.
 */
@NullMarked
package org.cablestats.disk;

import org.jspecify.annotations.NullMarked;
