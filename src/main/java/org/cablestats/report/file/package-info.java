/**
 * The files of a page: PDF, HTML, PNG and SVG. The one owner of the template engine, the PDF library and the SVG writer.
 *
 * <p>Read first: {@code Template}, which lays a page out by {@code report.peb}, once for paper and once for browsers; {@code
 * PdfReport} and {@code HtmlReport} make files of it, {@code PngFile} and {@code SvgFile} of a figure with its words around it.
 * {@code Companions} are the links of a figure to its own files.
 *
 * <p>To extend: a new format is a constant of {@link org.cablestats.report.file.Format} and a branch in {@code ReportWriter}.
 */
@NullMarked
package org.cablestats.report.file;

import org.jspecify.annotations.NullMarked;
