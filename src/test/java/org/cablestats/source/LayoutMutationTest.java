package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file on its way here, reading it gives records that tile it. */
@Tag("slow")
class LayoutMutationTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 60);

    @ParameterizedTest
    @MethodSource("org.cablestats.source.LayoutCasesTest#cases")
    void readsWhateverBecameOfAFile(LayoutCasesTest.Case each) throws IOException {
        byte[] sane = each.bytes();
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] bytes = mutate(sane, new Random(seed));
            assertThatCode(() -> Reading.whole(each.layout(), each.name(), bytes))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** A few times one of: other bytes, a stretch left out, a stretch twice, a stretch moved. */
    private static byte[] mutate(byte[] sane, Random random) {
        byte[] bytes = sane;
        for (int i = random.nextInt(5); i >= 0 && bytes.length > 0; i--) {
            int from = random.nextInt(bytes.length);
            int to = from + random.nextInt(Math.min(60, bytes.length - from));
            int place = random.nextInt(bytes.length);
            ByteArrayOutputStream mutant = new ByteArrayOutputStream(bytes.length + 60);
            switch (random.nextInt(4)) {
                case 0 -> {
                    byte[] noise = new byte[to - from];
                    random.nextBytes(noise);
                    mutant.write(bytes, 0, from);
                    mutant.writeBytes(noise);
                    mutant.write(bytes, to, bytes.length - to);
                }
                case 1 -> {
                    mutant.write(bytes, 0, from);
                    mutant.write(bytes, to, bytes.length - to);
                }
                case 2 -> {
                    mutant.write(bytes, 0, place);
                    mutant.write(bytes, from, to - from);
                    mutant.write(bytes, place, bytes.length - place);
                }
                default -> mutant.write(bytes, 0, place);
            }
            bytes = mutant.toByteArray();
        }
        return bytes;
    }
}
