package org.cablestats.load;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param index its place among the files of the load, from 0
 * @param source index of the source that names it, from 0
 * @param name as rows and messages call it: from the folder or file that the user named on; never absolute
 * @param location path or URI to open
 * @param size bytes
 */
record InputFile(int index, int source, String name, String location, long size) implements Serializable {}
