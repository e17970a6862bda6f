package org.cablestats.input;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of files.
 *
 * @param start folder below which to look
 * @param matcher of paths from there on
 */
record Glob(Path start, PathMatcher matcher) {
    /** Whether a path, which leads to no file, has what makes a pattern. */
    static boolean isOne(Path path) {
        return path.toString().chars().anyMatch(each -> "*?[{".indexOf(each) >= 0);
    }

    /**
     * A pattern as written. What of it leads to a folder is taken as it stands: a folder may be called {@code old [2]}.
     *
     * @throws IllegalArgumentException where it is none
     */
    static Glob of(Path written) {
        Path start = written.isAbsolute() ? written.getRoot() : Path.of("");
        int steps = 0;
        while (steps < written.getNameCount() - 1 && Files.isDirectory(start.resolve(written.getName(steps)))) {
            start = start.resolve(written.getName(steps));
            steps++;
        }
        Path rest = written.subpath(steps, written.getNameCount());
        return new Glob(start, FileSystems.getDefault().getPathMatcher("glob:" + rest));
    }

    /** Whether it stands for a file that was found below its start: the file's own path matches, or that of a folder around it. */
    boolean matches(Path file) {
        Path path = start.relativize(file);
        if (matcher.matches(path)) {
            return true;
        }
        // A folder that matches stands for all that is visible in it.
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (matcher.matches(folder)) {
                return FoundFile.isVisible(file);
            }
        }
        return false;
    }
}
