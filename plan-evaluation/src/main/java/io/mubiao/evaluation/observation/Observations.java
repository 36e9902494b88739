package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was measured. The order in which observations come does not matter: they are kept in the order of indicator, area,
 * period, basis and status, and two collections of the same observations are equal.
 *
 * <p>An indicator, area, period, basis and status together have one figure. The same figure may come several times, from
 * several sources; two different ones are a fault.
 */
public final class Observations implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Comparator<Observation> KEY = Comparator.comparing(Observation::indicator)
            .thenComparing(Observation::area)
            .thenComparing(Observation::period)
            .thenComparing(
                    observation -> observation.basis().map(Object::toString).orElse(""))
            .thenComparing(Observation::status);
    private static final Comparator<Observation> ORDER =
            KEY.thenComparing(observation -> observation.source().orElse(""));

    private final ImmutableList<Observation> all;
    private final ImmutableListMultimap<SeriesKey, Observation> series;

    private record SeriesKey(IndicatorId indicator, AreaId area) implements Serializable {}

    private Observations(ImmutableList<Observation> all) {
        this.all = all;
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
     * @throws FaultException naming every observation whose figure differs from that of an earlier one for the same
     *     indicator, area, period, basis and status
     */
    public static Observations of(List<Observation> observations) {
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
        return new Observations(ImmutableList.sortedCopyOf(ORDER, observations));
    }

    /** Reads a CSV file in UTF-8. */
    public static Observations readCsv(Path file) {
        return readCsv(file, StandardCharsets.UTF_8);
    }

    /**
     * Reads a CSV file with the header {@code indicator,area,period,value,numerator,denominator,basis,status,source}, in
     * any order of columns. A byte order mark is skipped. Empty fields are absent parts; a row without a figure is a fault,
     * since missing is never zero.
     *
     * @param charset the encoding, for example GB18030
     * @throws FaultException with every fault of the file, each with its line
     */
    public static Observations readCsv(Path file, Charset charset) {
        try (InputStream in = Files.newInputStream(file)) {
            return readCsv(in, file.toString(), charset);
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
        return new Observations(ImmutableList.sortedCopyOf(ORDER, ObservationCsv.read(in, name, charset)));
    }

    /** All observations. */
    public ImmutableList<Observation> all() {
        return all;
    }

    /** The observations of one indicator in one area, by period. */
    public ImmutableList<Observation> series(IndicatorId indicator, AreaId area) {
        return series.get(new SeriesKey(indicator, area));
    }

    /** These observations and others. */
    public Observations with(Observation... others) {
        return of(ImmutableList.<Observation>builder().addAll(all).add(others).build());
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
