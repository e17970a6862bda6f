package org.cablestats.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TextNamesTest {
    @Test
    void areTheIdsAsFarAsAFileMayBeCalledSo() {
        TextNames names = new TextNames();
        assertThat(name(names, "07ASTANA3287", 2007L)).isEqualTo("2007/07ASTANA3287.txt");
        assertThat(name(names, "07astana3287", 2007L)).isEqualTo("2007/07astana3287_2.txt");
        assertThat(name(names, "07ASTANA3287", null)).isEqualTo("unknown/07ASTANA3287.txt");
        assertThat(name(names, "../../etc/passwd", 2007L)).isEqualTo("2007/_._.._etc_passwd.txt");
        assertThat(name(names, "-rf", 2007L)).isEqualTo("2007/_rf.txt");
        assertThat(name(names, "", 2007L)).isEqualTo("2007/_.txt");
    }

    @Test
    void neverLeaveTheFolderNorMeetOfWhateverIds() {
        Random random = new Random(1107);
        TextNames names = new TextNames();
        Set<String> seen = new HashSet<>();
        String letters = "aA./\\\0\n:*é-_~ ";
        for (int i = 0; i < 5000; i++) {
            StringBuilder id = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                id.append(letters.charAt(random.nextInt(letters.length())));
            }
            String name = name(names, id.toString(), 2007L);
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            assertThat(Path.of(name).normalize()).hasToString(name);
            assertThat(Path.of(name).getParent()).hasToString("2007");
        }
        assertThat(name(names, "X".repeat(5000), 2007L)).hasSizeLessThan(120);
    }

    private static String name(TextNames names, String id, @Nullable Long year) {
        Map<String, @Nullable Object> cable = new HashMap<>();
        cable.put("id", id);
        cable.put("year", year);
        return names.of(cable).toString();
    }
}
