package org.cablestats.doctor;

import java.util.List;
import org.cablestats.result.Numbers;

/** Whether Java and its memory are enough. */
final class MachineCheck {
    /** A load of all published cables takes 1.4 GB (docs/performance.md). */
    private static final long WHOLE_CORPUS = 1_500_000_000;

    /** What Java takes beside its objects: code, buffers, threads. */
    private static final long BESIDE = 500_000_000;

    private static final int EARLIEST = 17;

    private MachineCheck() {}

    static List<Diagnosis> of(Machine machine) {
        return List.of(java(machine), memory(machine));
    }

    private static Diagnosis java(Machine machine) {
        String found = machine.java() + " of " + machine.vendor() + ", " + machine.bits() + " bits, "
                + Numbers.counted(machine.processors(), "processor");
        if (machine.feature() < EARLIEST) {
            return Diagnosis.fault("Java", found, "install version " + EARLIEST + " or later, or set JAVA_HOME to it");
        }
        return machine.bits().equals("32")
                ? Diagnosis.warning("Java", found, "install a Java of 64 bits: this one can use little memory")
                : Diagnosis.fine("Java", found);
    }

    private static Diagnosis memory(Machine machine) {
        String found = "Java may take " + Numbers.bytes(machine.heap()) + " of " + Numbers.bytes(machine.memory());
        if (machine.heap() + BESIDE > machine.memory()) {
            long half = machine.memory() / 2 / 1_000_000;
            return Diagnosis.warning(
                    "memory",
                    found + ": the system may end it",
                    "export CABLESTATS_JAVA_OPTS=-Xmx" + half + "m, or give the machine more");
        }
        return machine.heap() < WHOLE_CORPUS
                ? Diagnosis.warning(
                        "memory",
                        found + ": too little for a load of all 251,287 published cables",
                        "export CABLESTATS_JAVA_OPTS=-Xmx2g, on a machine with more than that")
                : Diagnosis.fine("memory", found);
    }
}
