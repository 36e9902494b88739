package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured. The order in which observations come does not matter: they are kept in the order of indicator, area,
 * period, basis, status and publication date, and two collections of the same observations are equal.
 *
 * <p>An indicator, area, period, basis, status and publication date are the key of an observation, and a key has one
 * figure. The same figure may come several times, from several sources; two different ones are a fault. Two figures with
 * different publication dates are two vintages of one figure, and no fault.
 */
public final class Observations implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Columns columns;

    Observations(Columns columns) {
        this.columns = columns;
    }

    /** No observations. */
    public static Observations none() {
        return new Observations(new ColumnsBuilder().build());
    }

    /**
     * Collects observations.
     *
     * @throws FaultException naming every observation whose figure differs from that of an earlier one with the same key
     */
    public static Observations of(List<Observation> observations) {
        ColumnsBuilder columns = new ColumnsBuilder();
        for (Observation observation : observations) {
            columns.add(observation);
        }
        ColumnsOrder order = columns.ordered();
        List<Fault> faults = new ArrayList<>();
        for (Conflict conflict : order.conflicts()) {
            faults.add(Fault.of(
                    "/" + conflict.item(),
                    observations.get(conflict.item()).figures(),
                    "must be the figure of its twin at /" + conflict.earlier()));
        }
        if (!faults.isEmpty()) {
            throw new FaultException("Observations", faults);
        }
        return new Observations(order.columns());
    }

    /** Reads a CSV file in UTF-8. */
    public static Observations readCsv(Path file) {
        return readCsv(file, StandardCharsets.UTF_8);
    }

    /**
     * Reads a CSV file with the header {@code indicator,area,period,value,numerator,denominator,basis,status,source}, to
     * which {@code published} may be added, in any order of columns. A byte order mark is skipped. Empty fields are absent
     * parts; a row without a figure is a fault, since missing is never zero. A date is written as 2018-03-15.
     *
     * @param charset the encoding, for example GB18030
     * @throws FaultException with every fault of the file, each with its line
     */
    public static Observations readCsv(Path file, Charset charset) {
        return readCsv(file, charset, Optional.empty());
    }

    /**
     * Reads a CSV file of observations that must keep rules, such as to belong to a plan. Nothing is kept of a file that
     * breaks one.
     *
     * @throws FaultException with every fault of the file, of its form and of the rules, in the order of its lines, each
     *     with its line and, unless it is one of the whole line, its column
     */
    public static Observations readCsv(Path file, Charset charset, ObservationRules rules) {
        return readCsv(file, charset, Optional.of(rules));
    }

    private static Observations readCsv(Path file, Charset charset, Optional<ObservationRules> rules) {
        try (InputStream in = Files.newInputStream(file)) {
            return readCsv(in, file.toString(), charset, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads CSV to the end of a stream, in UTF-8, and leaves the stream open. The name is for messages. */
    public static Observations readCsv(InputStream in, String name) {
        return readCsv(in, name, StandardCharsets.UTF_8);
    }

    /** Reads CSV to the end of a stream and leaves the stream open. The name is for messages. */
    public static Observations readCsv(InputStream in, String name, Charset charset) {
        return readCsv(in, name, charset, Optional.empty());
    }

    /**
     * Reads CSV to the end of a stream, as {@link #readCsv(Path, Charset, ObservationRules)} does, and leaves the stream
     * open. The name is for messages.
     */
    public static Observations readCsv(InputStream in, String name, Charset charset, ObservationRules rules) {
        return readCsv(in, name, charset, Optional.of(rules));
    }

    private static Observations readCsv(
            InputStream in, String name, Charset charset, Optional<ObservationRules> rules) {
        return ObservationCsv.read(in, name, charset, rules);
    }

    /** How many there are. */
    public int size() {
        return columns.size();
    }

    /** All observations, made anew each time: what is kept of them is a few bytes each. */
    public ImmutableList<Observation> all() {
        return columns.all();
    }

    /** The observations of one indicator in one area, by period, made anew each time. */
    public ImmutableList<Observation> series(IndicatorId indicator, AreaId area) {
        return columns.series(indicator, area);
    }

    /** The counting bases that observations name, each once, in order. */
    public ImmutableList<BasisId> bases() {
        return columns.bases();
    }

    /**
     * The place of an area among those with observations, the same for every indicator: -1 if nothing was observed there.
     *
     * @param guess a place that is tried first, at least 0
     */
    public int placeOf(AreaId area, int guess) {
        return columns.index().area(area, guess);
    }

    /** The plain series of one indicator, to be judged in numbers. */
    public PlainSeries plain(IndicatorId indicator) {
        return new PlainSeries(columns, indicator);
    }

    /**
     * What if these had been observed? The same observations, in which each of the given ones takes the place of all those
     * with its key, or is added where there is none.
     *
     * @throws FaultException if two of the given ones have the same key and different figures
     */
    public Observations with(Observation... given) {
        Observations added = of(List.of(given));
        return of(Stream.concat(all().stream().filter(observation -> !added.haveKeyOf(observation)), Stream.of(given))
                .toList());
    }

    private boolean haveKeyOf(Observation observation) {
        return series(observation.indicator(), observation.area()).stream()
                .anyMatch(own -> Stub.of(own).compareKey(Stub.of(observation)) == 0);
    }

    /**
     * What if this had not been observed? The same observations without that one; where it comes several times, without
     * any of them.
     *
     * @throws IllegalArgumentException if it is none of these observations
     */
    public Observations without(Observation observation) {
        List<Observation> others =
                all().stream().filter(other -> !other.equals(observation)).toList();
        if (others.size() == size()) {
            throw new IllegalArgumentException("Observation of '" + observation.indicator() + "' in "
                    + observation.area() + " for " + observation.period() + " with " + observation.figures()
                    + " must be one of the " + this);
        }
        return of(others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observations observations && columns.equals(observations.columns);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    /** For example {@code 120 observations of 9 series}. */
    @Override
    public String toString() {
        return size() + " observations of " + columns.index().size() + " series";
    }
}
