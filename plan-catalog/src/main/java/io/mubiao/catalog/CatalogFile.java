package io.mubiao.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of this jar, found beside this class and never through a class loader. */
record CatalogFile(String name) {
    static CatalogFile of(String name) {
        return new CatalogFile(name);
    }

    InputStream open() {
        InputStream in = CatalogFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Resource " + name + " must stand beside " + CatalogFile.class.getName());
        }
        return in;
    }

    String text() {
        try (InputStream in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
