package io.mubiao.evaluation.observation;

import io.mubiao.plan.indicator.BasisId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the place of a stub by its parts, of which only period and decimals change from most rows to the next. */
final class StubPlaces {
    private static final int UNKNOWN = -1;

    private final ObservationRows rows;
    private final Places<Period> periods = new Places<>();
    private final Map<Rest, Table> known = new HashMap<>();
    private Rest last = new Rest(Optional.empty(), Status.NOT_STATED, Optional.empty(), Optional.empty());
    private Table places = new Table();

    /** Everything but period and decimals. */
    private record Rest(
            Optional<BasisId> basis, Status status, Optional<LocalDate> published, Optional<String> source) {
        /** Written out, since what a record makes of itself takes longer to start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Rest rest
                    && basis.equals(rest.basis)
                    && status == rest.status
                    && published.equals(rest.published)
                    && source.equals(rest.source);
        }

        @Override
        public int hashCode() {
            return Objects.hash(basis, status, published, source);
        }

        /** Whether its parts are those very objects, which the same texts have here. */
        @SuppressWarnings({"OptionalEquality", "ReferenceEquality"})
        boolean is(
                Optional<BasisId> otherBasis,
                Status otherStatus,
                Optional<LocalDate> otherPublished,
                Optional<String> otherSource) {
            return basis == otherBasis && status == otherStatus && published == otherPublished && source == otherSource;
        }
    }

    StubPlaces(ObservationRows rows) {
        this.rows = rows;
        known.put(last, places);
    }

    /** The place of a period, for {@link #of}. */
    int period(Period period) {
        return periods.of(period);
    }

    /** The place of the stub of these parts. */
    int of(
            int period,
            int decimals,
            Optional<BasisId> basis,
            Status status,
            Optional<LocalDate> published,
            Optional<String> source) {
        if (!last.is(basis, status, published, source)) {
            last = new Rest(basis, status, published, source);
            places = known.computeIfAbsent(last, rest -> new Table());
        }
        int place = places.get(period, decimals);
        if (place == UNKNOWN) {
            place = rows.stub(new Stub(
                    periods.get(period),
                    decimals,
                    basis.orElse(null),
                    status,
                    published.orElse(null),
                    source.orElse(null)));
            places.put(period, decimals, place);
        }
        return place;
    }

    /** The places of stubs that have the rest in common, by period and decimals. */
    private static final class Table {
        /** A plain number has no more digits after the point. */
        private static final int DECIMALS = 19;

        private int[] places = {};

        int get(int period, int decimals) {
            int at = period * DECIMALS + decimals;
            return at < places.length ? places[at] : UNKNOWN;
        }

        void put(int period, int decimals, int place) {
            int at = period * DECIMALS + decimals;
            if (at >= places.length) {
                int before = places.length;
                places = Arrays.copyOf(places, Math.max(2 * before, (period + 1) * DECIMALS));
                Arrays.fill(places, before, places.length, UNKNOWN);
            }
            places[at] = place;
        }
    }
}
