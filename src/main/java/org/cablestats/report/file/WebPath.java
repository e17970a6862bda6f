package org.cablestats.report.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths of files as relative addresses. */
final class WebPath {
    private WebPath() {}

    /** {@code out%20of/01-cables.png} of {@code out of/01-cables.png}. */
    static String of(String path) {
        return Arrays.stream(path.split("/"))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
