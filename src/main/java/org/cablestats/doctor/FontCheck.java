package org.cablestats.doctor;

import org.cablestats.chart.style.Typeface;

/** Whether pictures can be drawn: Java needs libraries of the system for that, which small systems leave out. */
final class FontCheck {
    private FontCheck() {}

    static Diagnosis of() {
        try {
            Typeface.covered("Bogot\u00e1");
            return Diagnosis.fine("fonts", "charts can be lettered");
            // UnsatisfiedLinkError, NoClassDefFoundError and others, as what is missing decides.
        } catch (LinkageError | RuntimeException e) {
            return Diagnosis.fault(
                    "fonts",
                    "charts cannot be lettered: " + e,
                    "install libfreetype (Debian: libfreetype6) or another Java; queries and loads work without");
        }
    }
}
