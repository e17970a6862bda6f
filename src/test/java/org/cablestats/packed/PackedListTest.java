package org.cablestats.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PackedListTest {
    /** One of each kind of value. */
    private record Sample(
            String text, String digest, @Nullable Instant time, long number) {}

    private static final class SamplePacking implements Packing<Sample> {
        @Override
        public void write(Sample sample, PackedOutput out) {
            out.writeText(sample.text());
            out.writeDigest(sample.digest());
            out.writeTime(sample.time());
            out.writeNumber(sample.number());
        }

        @Override
        public Sample read(PackedInput in) {
            return new Sample(in.readText(), in.readDigest(), in.readTime(), in.readNumber());
        }
    }

    @Test
    void givesBackWhatWentInWhateverTheTexts() throws IOException, ClassNotFoundException {
        List<Sample> samples = samples(500);
        PackedList<Sample> packed = PackedList.of(samples.iterator(), new SamplePacking());

        assertThat(packed).isEqualTo(samples).hasSize(500);
        assertThat(sent(packed)).as("after a way to another machine").isEqualTo(samples);
    }

    @Test
    void mayBeEmpty() {
        PackedList<Sample> packed = PackedList.of(List.<Sample>of().iterator(), new SamplePacking());

        assertThat(packed).isEmpty();
        assertThatThrownBy(() -> packed.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<Sample> samples(int count) {
        Random random = new Random(3);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Characters of all kinds, halves of pairs by themselves among them.
            int range = List.of(0x80, 0x100, 0x10000).get(random.nextInt(3));
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, range).forEach(each -> text.append((char) each));
            Instant time = i % 5 == 0
                    ? null
                    : Instant.ofEpochSecond(random.nextLong() >> 28, 1000L * random.nextInt(1_000_000));
            samples.add(new Sample(
                    text.toString(),
                    DigestUtils.sha256Hex(text.toString()),
                    time,
                    random.nextLong() >> random.nextInt(64)));
        }
        return samples;
    }

    private static Object sent(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
