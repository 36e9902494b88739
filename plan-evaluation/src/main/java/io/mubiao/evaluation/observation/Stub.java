package io.mubiao.evaluation.observation;

import com.google.common.collect.Comparators;
import io.mubiao.plan.indicator.BasisId;
import java.io.Serializable;
import java.time.LocalDate;
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
        implements Serializable {
    /** The order of what belongs to the key of an observation. */
    static final Comparator<Stub> KEY = Comparator.comparing(Stub::period)
            .thenComparing(stub -> stub.basis == null ? "" : stub.basis.value())
            .thenComparing(Stub::status)
            .thenComparing(
                    stub -> Optional.ofNullable(stub.published), Comparators.emptiesFirst(Comparator.naturalOrder()));

    /** The order in which observations of one series stand. */
    static final Comparator<Stub> ORDER = KEY.thenComparing(
                    stub -> Optional.ofNullable(stub.source), Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Stub::decimals);

    static Stub of(Observation observation) {
        return new Stub(
                observation.period(),
                observation.decimals(),
                observation.basis().orElse(null),
                observation.status(),
                observation.published().orElse(null),
                observation.source().orElse(null));
    }

    /** Written out, since what a record makes of itself takes longer to start and to run. */
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
