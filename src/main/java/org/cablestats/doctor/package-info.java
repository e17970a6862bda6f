/**
 * Looks at the machine, the definitions, the warehouse and its runs, and says what is wrong and how to mend it.
 *
 * <p>May import {@code job}, {@code run}, {@code table}, {@code topic}, {@code cable}, {@code chart} and {@code result}. Changes nothing
 * but what opening a warehouse mends.
 *
 * <p>To read first: {@link org.cablestats.doctor.Diagnosis}, then {@link org.cablestats.doctor.Examination}. To look at something else: a class that gives
 * diagnoses, and its line in {@code Examination}.
 */
@NullMarked
package org.cablestats.doctor;

import org.jspecify.annotations.NullMarked;
