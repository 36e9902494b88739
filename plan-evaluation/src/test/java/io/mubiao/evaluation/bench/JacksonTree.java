package io.mubiao.evaluation.bench;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.json.JsonMapper;

/** A process that reads JSON from the class path into the tree of Jackson, and does nothing with it. */
public final class JacksonTree {
    private JacksonTree() {}

    /** Prints how many members it has. */
    public static void main(String[] arguments) throws IOException {
        try (InputStream json = JacksonTree.class.getResourceAsStream(arguments[0])) {
            System.out.println(new JsonMapper().readTree(json).size());
        }
    }
}
