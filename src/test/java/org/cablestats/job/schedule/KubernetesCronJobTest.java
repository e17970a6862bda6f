package org.cablestats.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

final class KubernetesCronJobTest {
    private static final KubernetesCronJob WRITER = new KubernetesCronJob("example.org/cablestats:0.1", "10001");

    @Test
    void isOneDefinitionForEachJob() {
        Golden.assertEqual(
                "schedule/golden/kubernetes.yaml",
                WRITER.of(List.of(
                        Scheduled.NIGHTLY,
                        Scheduled.job("weekly", "Weekly: \"all\" # of it", "0 4 1 * 7", "/srv/my \"cables\""))));
    }

    /** YAML has the structure that it seems to have, and keeps what is written into it. */
    @Test
    void isYamlThatMeansWhatWasMeant() throws IOException {
        ScheduledJob job = Scheduled.job("weekly", "a: b # c", "0 4 1 * 7", "/srv/$(HOME) it's \"c\" \\ 5%");
        JsonNode spec = new YAMLMapper()
                .readTree(new KubernetesCronJob("an/image", null).of(job))
                .path("spec");
        JsonNode pod = spec.at("/jobTemplate/spec/template/spec");
        JsonNode container = pod.at("/containers/0");

        assertThat(spec.path("schedule").asText()).isEqualTo("0 4 1 * 0");
        assertThat(spec.path("concurrencyPolicy").asText()).isEqualTo("Forbid");
        assertThat(spec.at("/jobTemplate/spec/activeDeadlineSeconds").asInt()).isEqualTo(86_400);
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").isMissingNode()).isTrue();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.path("image").asText()).isEqualTo("an/image");
        assertThat(container.path("workingDir").asText()).isEqualTo(job.folder().toString());
        assertThat(container.at("/volumeMounts/0/mountPath").asText())
                .isEqualTo(job.folder().toString());
        // Kubernetes makes one dollar sign of two, and nothing of a name in parentheses behind them.
        assertThat(container.path("args"))
                .map(JsonNode::asText)
                .containsExactly("run", "weekly", "--warehouse", "/srv/$$(HOME) it's \"c\" \\ 5%/warehouse");
    }

    @Test
    void saysWhatItCannotWrite() {
        assertThatThrownBy(() -> WRITER.of(Scheduled.job("Nightly", "N", "0 3 * * *", "/srv")))
                .hasMessage(
                        "Invalid name of a job for Kubernetes: 'Nightly' (expected small letters, digits and hyphens,"
                                + " at most 41)");
        assertThatThrownBy(() -> WRITER.of(new ScheduledJob(
                        "nightly",
                        "N",
                        new Schedule("0 3 * * *"),
                        Path.of("/other"),
                        List.of(),
                        Duration.ofHours(2),
                        Scheduled.NIGHTLY.written())))
                .hasMessage(
                        "Cannot write a CronJob of job 'nightly': it writes to '/srv/cables/out/reports' (expected all"
                                + " below --folder, '/other', where its volume is)");
        assertThatThrownBy(() -> WRITER.of(Scheduled.job("nightly", "N", "0 0 */2 * mon", "/srv")))
                .hasMessage("Cannot write a CronJob of job 'nightly': schedule '0 0 */2 * mon' means days that are both"
                        + " of the month's and of the week's, of which Kubernetes takes either (expected one of the two"
                        + " fields to be *)");
    }
}
