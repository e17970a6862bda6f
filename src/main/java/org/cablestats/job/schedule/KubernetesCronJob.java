package org.cablestats.job.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * A job as a CronJob of Kubernetes, of an image whose entry point is the program. All that it writes lies on one volume, which is
 * mounted as its folder: the claim {@code cablestats}.
 *
 * @param image name of the image
 * @param user number of the user and group that run it; null for those of the image
 */
public record KubernetesCronJob(String image, @Nullable String user) {
    private static final String CRON_JOB = """
            # %s
            apiVersion: batch/v1
            kind: CronJob
            metadata:
              name: %s
              labels: {app.kubernetes.io/name: cablestats}
            spec:
              schedule: "%s"
              concurrencyPolicy: Forbid
              startingDeadlineSeconds: %d
              jobTemplate:
                spec:
                  activeDeadlineSeconds: %d
                  backoffLimit: 0
                  template:
                    metadata:
                      labels: {app.kubernetes.io/name: cablestats}
                    spec:
                      restartPolicy: Never
                      automountServiceAccountToken: false
                      enableServiceLinks: false
                      securityContext:
                        runAsNonRoot: true
            %s            seccompProfile: {type: RuntimeDefault}
                      containers:
                        - name: cablestats
                          image: %s
                          args: [%s]
                          workingDir: %s
                          securityContext:
                            allowPrivilegeEscalation: false
                            readOnlyRootFilesystem: true
                            capabilities: {drop: [ALL]}
                          volumeMounts:
                            - {name: cables, mountPath: %s}
                            - {name: tmp, mountPath: /tmp}
                      volumes:
                        - name: cables
                          persistentVolumeClaim: {claimName: cablestats}
                        - name: tmp
                          emptyDir: {}
            """;

    private static final String USER = """
                        runAsUser: %1$s
                        runAsGroup: %1$s
                        fsGroup: %1$s
            """;

    /** A name of Kubernetes, which has room for what it adds to it for each run. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,39}[a-z0-9])?");

    /** A start that was missed, as the cluster was busy or away, is made up for so long. */
    private static final Duration LATEST = Duration.ofHours(1);

    /** The definition, as YAML. */
    public String of(ScheduledJob job) {
        verify(job);
        String folder = Quoting.YAML.of(job.folder().toString());
        return CRON_JOB.formatted(
                PrintableText.line(job.title()),
                "cablestats-" + job.name(),
                ClusterTimes.of(job),
                LATEST.toSeconds(),
                job.longest().toSeconds(),
                user == null ? "" : USER.formatted(user),
                Quoting.YAML.of(image),
                job.words().stream().map(KubernetesCronJob::argument).collect(Collectors.joining(", ")),
                folder,
                folder);
    }

    /** A dollar sign before a parenthesis would begin a variable. */
    private static String argument(String word) {
        return Quoting.YAML.of(word.replace("$(", "$$("));
    }

    private static void verify(ScheduledJob job) {
        if (!NAME.matcher(job.name()).matches()) {
            throw new UsageException("Invalid name of a job for Kubernetes: '" + job.name()
                    + "' (expected small letters, digits and hyphens, at most 41)");
        }
        for (Path path : job.written()) {
            if (!path.startsWith(job.folder())) {
                throw new UsageException("Cannot write a CronJob of job '" + job.name() + "': it writes to '" + path
                        + "' (expected all below --folder, '" + job.folder() + "', where its volume is)");
            }
        }
    }

    /** The definitions of some jobs, as one file. */
    public String of(List<ScheduledJob> jobs) {
        return jobs.stream().map(this::of).collect(Collectors.joining("---\n"));
    }
}
