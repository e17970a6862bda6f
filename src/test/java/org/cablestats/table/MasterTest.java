package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MasterTest {
    @ParameterizedTest
    @ValueSource(strings = {"local", "local[*]", "local[2]", "local[2,3]", "local[*, 3]"})
    void isThisMachine(String url) {
        assertThat(chosen(url, null, null).isLocal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark://head:7077",
                "spark://one:7077,two:7078",
                "spark://[::1]:7077",
                "yarn",
                "k8s://https://head:6443",
                "k8s://head:6443",
                "k8s://https://head/clusters/1",
                "local-cluster[2, 1, 1024]"
            })
    void isACluster(String url) {
        Master master = chosen(url, null, null);
        assertThat(master.url()).isEqualTo(url);
        assertThat(master.isLocal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "local[0]",
                "local[]",
                "locally",
                "spark://",
                "spark://head",
                "spark://head:7077/path",
                "yarn-client",
                "mesos://head:5050",
                "k8s://",
                "local-cluster[0,1,1024]",
                "head:7077"
            })
    void isNone(String url) {
        assertThatThrownBy(() -> chosen(url, null, null))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Invalid --master: '" + url + "' (expected local, local[N] or local[*] for this machine, else"
                                + " spark://HOST:PORT, yarn, k8s://HOST:PORT or local-cluster[WORKERS,CORES,MB])");
    }

    @ParameterizedTest
    @CsvSource({
        ", , , local[*]",
        "local[2], , , local[2]",
        ", yarn, , yarn",
        ", , yarn, yarn",
        "yarn, , yarn, yarn",
        "yarn, yarn, yarn, yarn"
    })
    void isWhatIsSaidWhereverItIsSaid(
            @Nullable String asked, @Nullable String setting, @Nullable String submitted, String url) {
        assertThat(chosen(asked, setting, submitted).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "local[2], , yarn, Cannot use --master local[2]: spark-submit has yarn (expected one of them)",
        ", local, yarn, Cannot use --conf spark.master local: spark-submit has yarn (expected one of them)",
        "local[2], local, , Cannot use --master local[2]: --conf has local (expected one of them)"
    })
    void isNotTwo(@Nullable String asked, @Nullable String setting, @Nullable String submitted, String message) {
        assertThatThrownBy(() -> chosen(asked, setting, submitted))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void isToldTheSecretWhereSparkDrawsNoneByItself() {
        assertThat(new Master("spark://head:7077").isToldTheSecret()).isTrue();
        assertThat(new Master("yarn").isToldTheSecret()).isFalse();
        assertThat(new Master("k8s://head:6443").isToldTheSecret()).isFalse();
        assertThat(Master.LOCAL.isToldTheSecret()).isFalse();
    }

    private static Master chosen(@Nullable String asked, @Nullable String setting, @Nullable String submitted) {
        return Master.chosen(asked, setting, submitted);
    }
}
