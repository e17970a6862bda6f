package org.cablestats.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExceptionsTest {
    @Test
    void aMistakeCarriesEveryProblemOnALineOfItsOwn() {
        UsageException mistake = new UsageException(List.of("a.yaml:1: one", "a.yaml:2: two"));

        assertThat(mistake).hasMessage("a.yaml:1: one\na.yaml:2: two");
        assertThat(mistake.problems()).containsExactly("a.yaml:1: one", "a.yaml:2: two");
        assertThat(new UsageException("one", mistake).problems()).containsExactly("one");
    }

    @Test
    void aFailedCheckNamesEveryFailure() {
        CheckException failed = new CheckException(List.of("one", "two"));

        assertThat(failed).hasMessage("one\ntwo");
    }
}
