package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * What came of replaying a certificate.
 *
 * @param differences whatever the certificate states otherwise than the replay finds; none if every byte is the same
 */
public record Verification(ImmutableList<Difference> differences) implements Serializable {
    /** Whether the replay gave the same certificate, byte by byte. */
    public boolean good() {
        return differences.isEmpty();
    }

    /** For example {@code good}, or all differences, each on a line. */
    @Override
    public String toString() {
        return good()
                ? "good"
                : differences.size()
                        + (differences.size() == 1 ? " difference" : " differences")
                        + differences.stream()
                                .map(Difference::toString)
                                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
