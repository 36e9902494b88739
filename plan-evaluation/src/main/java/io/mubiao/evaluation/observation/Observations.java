package io.mubiao.evaluation.observation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final Comparator<Observation> KEY = Comparator.comparing(Observation::indicator)
            .thenComparing(Observation::area)
            .thenComparing(Observation::period)
            .thenComparing(
                    observation -> observation.basis().map(Object::toString).orElse(""))
            .thenComparing(Observation::status)
            .thenComparing(Observation::published, Comparators.emptiesFirst(Comparator.naturalOrder()));
    private static final Comparator<Observation> ORDER = KEY.thenComparing(
                    Observation::source, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Observation::decimals);

    private final ImmutableList<Observation> all;
    private final ImmutableListMultimap<SeriesKey, Observation> series;

    private record SeriesKey(IndicatorId indicator, AreaId area) implements Serializable {}

    private Observations(List<Observation> observations) {
        this.all = ImmutableList.sortedCopyOf(ORDER, observations);
        ImmutableListMultimap.Builder<SeriesKey, Observation> grouped = ImmutableListMultimap.builder();
        all.forEach(
                observation -> grouped.put(new SeriesKey(observation.indicator(), observation.area()), observation));
        this.series = grouped.build();
    }

    /** No observations. */
    public static Observations none() {
        return new Observations(ImmutableList.of());
    }

    /**
     * Collects observations.
     *
     * @throws FaultException naming every observation whose figure differs from that of an earlier one with the same key
     */
    public static Observations of(List<Observation> observations) {
        refuseConflicts(observations);
        return new Observations(observations);
    }

    private static void refuseConflicts(List<Observation> observations) {
        List<Fault> faults = new ArrayList<>();
        conflicts(
                observations,
                (index, earlier) -> faults.add(Fault.of(
                        "/" + index,
                        observations.get(index).figures(),
                        "must be the figure of its twin at /" + earlier)));
        if (!faults.isEmpty()) {
            throw new FaultException("Observations", faults);
        }
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
        return new Observations(ObservationCsv.read(in, name, charset, rules));
    }

    /** All observations. */
    public ImmutableList<Observation> all() {
        return all;
    }

    /** The observations of one indicator in one area, by period. */
    public ImmutableList<Observation> series(IndicatorId indicator, AreaId area) {
        return series.get(new SeriesKey(indicator, area));
    }

    /**
     * What if these had been observed? The same observations, in which each of the given ones takes the place of all those
     * with its key, or is added where there is none.
     *
     * @throws FaultException if two of the given ones have the same key and different figures
     */
    public Observations with(Observation... given) {
        refuseConflicts(List.of(given));
        ImmutableSortedSet<Observation> keys = ImmutableSortedSet.copyOf(KEY, List.of(given));
        return new Observations(
                Stream.concat(all.stream().filter(observation -> !keys.contains(observation)), Stream.of(given))
                        .toList());
    }

    /**
     * What if this had not been observed? The same observations without that one; where it comes several times, without
     * any of them.
     *
     * @throws IllegalArgumentException if it is none of these observations
     */
    public Observations without(Observation observation) {
        if (!all.contains(observation)) {
            throw new IllegalArgumentException("Observation of '" + observation.indicator() + "' in "
                    + observation.area() + " for " + observation.period() + " with " + observation.figures()
                    + " must be one of the " + this);
        }
        return new Observations(
                all.stream().filter(other -> !other.equals(observation)).toList());
    }

    /** Told of an observation, by its place in the list, that contradicts an earlier one. */
    @FunctionalInterface
    interface Conflict {
        void found(int index, int earlier);
    }

    /** Finds every observation that has the key of an earlier one and other figures. */
    static void conflicts(List<Observation> observations, Conflict conflict) {
        List<Integer> order =
                IntStream.range(0, observations.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        order.sort(Comparator.comparing(observations::get, KEY));
        int first = 0;
        for (int i = 1; i < order.size(); i++) {
            Observation earlier = observations.get(order.get(first));
            Observation later = observations.get(order.get(i));
            if (KEY.compare(earlier, later) != 0) {
                first = i;
            } else if (!earlier.sameFigures(later)) {
                conflict.found(order.get(i), order.get(first));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observations observations && all.equals(observations.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** For example {@code 120 observations of 9 series}. */
    @Override
    public String toString() {
        return all.size() + " observations of " + series.keySet().size() + " series";
    }
}
