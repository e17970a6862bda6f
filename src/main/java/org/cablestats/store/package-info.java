/**
 * What is reached through Hadoop: settings, and folders of stores that are no folders of this machine.
 *
 * <p>{@link org.cablestats.store.StoreSettings} are the user's, for everything in the process that reads or writes in a store; they hold
 * secrets, and show none. {@link org.cablestats.store.StoreFolder} is what the program itself does in a store, beside what Iceberg does
 * there: it asks what is there, reads and writes a small file, and removes.
 *
 * <p>May import nothing of the others. To read first: {@link org.cablestats.store.StoreSettings}. A new kind of store is a library of
 * Hadoop's on the class path, and its settings ({@code docs/warehouse-elsewhere.md}).
 */
@NullMarked
package org.cablestats.store;

import org.jspecify.annotations.NullMarked;
