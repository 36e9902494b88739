package io.mubiao.plan;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The plan of an invented city that the tests read, and what is said of broken copies of it. */
final class PlanFixture {
    private static final String FILE = "illustrative-plan.json";

    private PlanFixture() {}

    static String json() {
        try (InputStream in = Objects.requireNonNull(PlanFixture.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan plan() {
        return PlanJson.parse(json());
    }

    /** The file with the first occurrence of some words replaced. */
    static String jsonWith(String words, String others) {
        String json = json();
        int at = json.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(FILE + " must contain " + words);
        }
        return json.substring(0, at) + others + json.substring(at + words.length());
    }

    /** What reading the text is refused with, by lines: columns have a test of their own. */
    static List<Fault> faultsOf(String json) {
        return catchThrowableOfType(FaultException.class, () -> PlanJson.parse(json)).faults().stream()
                .map(fault -> fault.onLine(fault.line()))
                .toList();
    }
}
