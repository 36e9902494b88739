package io.mubiao.evaluation.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide shows the program for Spark that profile {@code scale} compiles and runs. */
class ScaleGuideTest {
    private static final Path MODULE =
            Path.of(System.getProperty("mubiao.root")).resolve("plan-evaluation");

    @Test
    void theGuideShowsTheProgramAsItStands() throws IOException {
        String source = Files.readString(
                MODULE.resolve("src/scale/java/io/mubiao/evaluation/scale/SparkEvaluation.java"), UTF_8);
        String methods = source.substring(source.indexOf("    static JavaRDD"), source.lastIndexOf('}'));
        String guide = Files.readString(MODULE.resolve("README.md"), UTF_8);

        assertThat(guide).contains("```java\n" + methods.stripTrailing().stripIndent() + "\n```\n");
    }
}
