package io.mubiao.plan.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes text files in UTF-8, whole or not at all: into a draft beside the file, which then takes its name. A reader sees the
 * old file or the new one, and after a failure the old one is as it was.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file, in place of one that is there.
     *
     * @throws UncheckedIOException if it cannot be written, for example where its directory does not exist
     */
    public static void write(Path file, String text) {
        write(Map.of(file, text));
    }

    /**
     * Writes several files. No name is taken before all drafts are written; a file system that fails between two of the names
     * can still leave some new and some old.
     *
     * @throws UncheckedIOException if one of them cannot be written
     */
    public static void write(Map<Path, String> files) {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        try {
            try {
                for (Map.Entry<Path, String> file : files.entrySet()) {
                    Path absolute = file.getKey().toAbsolutePath();
                    Path draft = absolute.resolveSibling(absolute.getFileName() + "." + UUID.randomUUID() + ".draft");
                    drafts.put(draft, absolute);
                    Files.writeString(draft, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                }
                for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
                    Files.move(
                            draft.getKey(),
                            draft.getValue(),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                for (Path draft : drafts.keySet()) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
