/**
 * What can go wrong outside the records: the user's mistake and the machine's fault.
 *
 * <p>A bad record is no fault: it is a value, counted and stored with its reason ({@code SourceRecord.Rejected}). Whatever is
 * neither of the two kinds here is a bug and keeps its stack trace. {@code Reason} puts a fault of a file into words, and
 * {@code Permission} finds one before work begins. {@code PrintableText} is here since messages quote what people and files say,
 * as everything else does that leaves the program.
 *
 * <p>May import: nothing of ours; every other package may import this one. Read first: {@link
 * org.cablestats.fault.UsageException}. Messages have one of two forms, always with the value and the place: {@code Cannot
 * <verb> <object>: <reason>} or {@code Invalid <thing>: <value> (expected ...)}.
 */
@NullMarked
package org.cablestats.fault;

import org.jspecify.annotations.NullMarked;
