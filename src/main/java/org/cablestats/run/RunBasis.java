package org.cablestats.run;

import org.jspecify.annotations.Nullable;

/**
 * What the reports of a step follow from, beside their definitions.
 *
 * @param sha256 over what they see of the warehouse
 * @param unchangedSince id of the run that wrote the step's files, which lay there as they would be written; null where this run wrote them
 */
public record RunBasis(String sha256, @Nullable String unchangedSince) {}
