package org.cablestats.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTest {
    @Test
    void keepsTheOrderOfKeys() {
        Map<String, @Nullable Object> cable = new LinkedHashMap<>();
        cable.put("id", "07ASTANA3287");
        cable.put("created", Instant.parse("2007-12-11T09:30:00Z"));
        cable.put("declassify_on", LocalDate.of(2017, 12, 11));
        cable.put("serial", 3287);
        cable.put("classification", null);
        cable.put("topics", List.of(Map.of("confidence", 0.5)));
        cable.put("tags", List.of());
        cable.put("portion_marks", Map.of());

        assertThat(Json.of(cable))
                .isEqualTo("{\"id\":\"07ASTANA3287\",\"created\":\"2007-12-11T09:30:00Z\","
                        + "\"declassify_on\":\"2017-12-11\",\"serial\":3287,\"classification\":null,"
                        + "\"topics\":[{\"confidence\":0.5}],\"tags\":[],\"portion_marks\":{}}");
    }

    @Test
    void writesNumbersPlainly() {
        assertThat(Json.of(Arrays.asList(1, 251287L, 0.1, -12.0, 1e-7, 1e20, null, true, new BigDecimal("1E+3"))))
                .isEqualTo("[1,251287,0.1,-12.0,1E-7,1E+20,null,true,1000]");
        assertThat(Json.of(List.of(Double.NaN, Double.NEGATIVE_INFINITY))).isEqualTo("[\"NaN\",\"-Infinity\"]");
    }

    @Test
    void escapesOnlyWhatBreaksALineOrATerminal() {
        assertThat(Json.of("São \"Paulo\" \\ 𝄞 \n\r\t\u0000\u001b\u007f\u0085\u2028"))
                .isEqualTo("\"São \\\"Paulo\\\" \\\\ 𝄞 \\n\\r\\t\\u0000\\u001b\\u007f\\u0085\\u2028\"");
        assertThat(Json.of("\uD834x\uDD1E")).isEqualTo("\"\\ud834x\\udd1e\"");
    }

    @Test
    void rejectsWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Json.of(List.of(Object.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot write JSON of class java.lang.Class");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, 0.0",
        "0.1, 0.1",
        "38.63, 38.63",
        "0.30000000000000004, 0.30000000000000004",
        "100, 100.0",
        "2e14, 200000000000000.0",
        "1e15, 1E+15",
        "0.000001, 0.000001",
        "1.5e-7, 1.5E-7",
        "2e23, 2E+23",
        "4.9e-324, 4.94065645841247E-324",
        "1.7976931348623157E308, 1.7976931348623157E+308"
    })
    void writesTheShortestTextOfANumber(double value, String text) {
        assertThat(PlainNumber.of(value)).isEqualTo(text);
    }

    @Test
    void writesNumbersThatReadBackAsThemselves() {
        long seed = 20071211L;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(PlainNumber.of(value)))
                        .as("seed %d", seed)
                        .isEqualTo(value);
            }
        }
    }
}
