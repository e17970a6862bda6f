package org.cablestats.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cablestats.doctor.Diagnosis.State;
import org.cablestats.result.Numbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MachineCheckTest {
    @ParameterizedTest(name = "Java {0} of {1} bits")
    @CsvSource({"17, 64, FINE", "25, 64, FINE", "11, 64, FAULT", "17, 32, WARNING"})
    void wantsAJavaOfEnoughBits(int feature, String bits, State expected) {
        Machine machine = new Machine(feature + ".0.1", feature, "Somebody", bits, 2_000_000_000, 8_000_000_000L, 2);

        Diagnosis java = MachineCheck.of(machine).get(0);

        assertThat(java.state()).isEqualTo(expected);
        assertThat(java.found()).isEqualTo(feature + ".0.1 of Somebody, " + bits + " bits, 2 processors");
        assertThat(java.remedy() == null).isEqualTo(expected == State.FINE);
    }

    @ParameterizedTest(name = "{0} MB of {1} MB")
    @CsvSource(
            delimiter = '|',
            value = {
                "2000 | 8000 | FINE | Java may take 2.0 GB of 8.0 GB |",
                "800 | 8000 | WARNING | Java may take 800 MB of 8.0 GB: too little for a load of all 251,287 published cables"
                        + " | export CABLESTATS_JAVA_OPTS=-Xmx2g, on a machine with more than that",
                "2000 | 2400 | WARNING | Java may take 2.0 GB of 2.4 GB: the system may end it"
                        + " | export CABLESTATS_JAVA_OPTS=-Xmx1200m, or give the machine more"
            })
    void wantsMemoryForTheCorpusAndForTheSystem(long heap, long memory, State state, String found, String remedy) {
        Machine machine = new Machine("17", 17, "Somebody", "64", heap * 1_000_000, memory * 1_000_000, 1);

        assertThat(MachineCheck.of(machine).get(1)).isEqualTo(new Diagnosis("memory", state, found, remedy));
    }

    @ParameterizedTest(name = "{0} MB")
    @CsvSource({"100, FAULT", "900, WARNING", "5000, FINE"})
    void wantsRoomForTheLargestWork(long room, State state) {
        Diagnosis disk = DiskCheck.judged("disk", room * 1_000_000, Path.of("w"), 1_000_000_000, "a load");

        assertThat(disk.state()).isEqualTo(state);
        assertThat(disk.found()).startsWith(Numbers.bytes(room * 1_000_000) + " left for w");
    }
}
