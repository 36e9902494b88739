package io.mubiao.evaluation.observation;

import static java.util.Comparator.nullsFirst;

import com.google.common.collect.ComparisonChain;
import io.mubiao.plan.indicator.BasisId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that an observation says beside what was measured, where, and the figure. Many observations share one. */
record Stub(
        Period period,
        int decimals,
        @Nullable BasisId basis,
        Status status,
        @Nullable LocalDate published,
        @Nullable String source)
        implements Comparable<Stub>, Serializable {
    static Stub of(Observation observation) {
        return new Stub(
                observation.period(),
                observation.decimals(),
                observation.basis().orElse(null),
                observation.status(),
                observation.published().orElse(null),
                observation.source().orElse(null));
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stub stub
                && period.equals(stub.period)
                && decimals == stub.decimals
                && Objects.equals(basis, stub.basis)
                && status == stub.status
                && Objects.equals(published, stub.published)
                && Objects.equals(source, stub.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, decimals, basis, status, published, source);
    }

    /** The order of what belongs to the key of an observation. */
    int compareKey(Stub other) {
        return ComparisonChain.start()
                .compare(period, other.period)
                .compare(basis, other.basis, nullsFirst(Comparator.<BasisId>naturalOrder()))
                .compare(status, other.status)
                .compare(published, other.published, nullsFirst(Comparator.<ChronoLocalDate>naturalOrder()))
                .result();
    }

    /** The order in which observations of one series stand. */
    @Override
    public int compareTo(Stub other) {
        int byKey = compareKey(other);
        return byKey != 0
                ? byKey
                : ComparisonChain.start()
                        .compare(source, other.source, nullsFirst(Comparator.<String>naturalOrder()))
                        .compare(decimals, other.decimals)
                        .result();
    }

    /** Makes it whole again; the figure is to be added. */
    Observation.Builder builder() {
        Observation.Builder observation = Observation.builder();
        observation
                .period(period)
                .decimals(decimals)
                .basis(Optional.ofNullable(basis))
                .status(status)
                .published(Optional.ofNullable(published))
                .source(Optional.ofNullable(source));
        return observation;
    }
}
