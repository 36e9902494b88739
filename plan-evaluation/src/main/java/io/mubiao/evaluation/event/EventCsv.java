package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Decimal;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads events from CSV with a header: the columns {@code area,date,kind,basis} and one for each amount that the statistics
 * ask for, named like it, in any order; other columns are left alone. A date is written as 2016-03-15. The basis and an
 * amount may be empty, which says that they are not stated. A byte order mark is skipped. Immutable.
 *
 * <p>A file with a fault gives nothing but its faults: all of them, each with its line and, unless it is one of the whole line,
 * its column.
 */
public final class EventCsv implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ImmutableSet<String> COLUMNS = ImmutableSet.of("area", "date", "kind", "basis");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Statistics statistics;

    private EventCsv(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * Reads what these statistics ask for.
     *
     * @throws IllegalArgumentException if they ask for an amount with the name of another column
     */
    public static EventCsv of(Statistics statistics) {
        statistics.amounts().stream()
                .filter(amount -> COLUMNS.contains(amount.value()))
                .findFirst()
                .ifPresent(amount -> {
                    throw new IllegalArgumentException(
                            "Amount '" + amount + "' of a file must have another name than the columns " + COLUMNS);
                });
        return new EventCsv(statistics);
    }

    /**
     * The events of a file, in its order.
     *
     * @throws FaultException with every fault of the file
     */
    public ImmutableList<Event> events(Path file, Charset charset) {
        return read(file, in -> events(in, file.toString(), charset));
    }

    /** The events of a stream, which is left open; see {@link #events(Path, Charset)}. The name is for messages. */
    public ImmutableList<Event> events(InputStream in, String name, Charset charset) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        read(in, name, charset, events::add);
        return events.build();
    }

    /**
     * The totals of a file; in memory there is one event at a time, beside the totals.
     *
     * @throws FaultException with every fault of the file
     */
    public StatisticTotals totals(Path file, Charset charset) {
        return read(file, in -> totals(in, file.toString(), charset));
    }

    /** The totals of a stream, which is left open; see {@link #totals(Path, Charset)}. The name is for messages. */
    public StatisticTotals totals(InputStream in, String name, Charset charset) {
        Tally tally = new Tally(statistics);
        read(in, name, charset, tally::add);
        return tally.totals();
    }

    private static <T> T read(Path file, Function<InputStream, T> reader) {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(InputStream in, String name, Charset charset, Consumer<Event> events) {
        Rows rows = new Rows(statistics.amounts().asList());
        String[] columns = Stream.concat(COLUMNS.stream(), rows.amounts.stream().map(AmountId::value))
                .toArray(String[]::new);
        TableReader.of(columns)
                .withOthers()
                .read(in, name, charset, row -> rows.event(row).ifPresent(events));
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("Date '" + text + "' must be written as 2016-03-15");
        }
        try {
            Period.ofYear(Integer.parseInt(text.substring(0, 4)));
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Date '" + text + "' must be a day of the calendar", e);
        }
    }

    /** The rows of one file; what they name often is made and checked once. */
    private static final class Rows {
        private final ImmutableList<AmountId> amounts;
        private final Map<String, AreaId> areas = new HashMap<>();
        private final Map<String, EventKind> kinds = new HashMap<>();
        private final Map<String, BasisId> bases = new HashMap<>();

        Rows(ImmutableList<AmountId> amounts) {
            this.amounts = amounts;
        }

        Optional<Event> event(Row row) {
            Optional<AreaId> area = row.required("area", text -> areas.computeIfAbsent(text, AreaId::of));
            Optional<LocalDate> date = row.required("date", EventCsv::date);
            Optional<EventKind> kind = row.required("kind", text -> kinds.computeIfAbsent(text, EventKind::of));
            Optional<BasisId> basis = row.optional("basis", text -> bases.computeIfAbsent(text, BasisId::of));
            ImmutableMap.Builder<AmountId, Decimal> stated = ImmutableMap.builder();
            for (AmountId amount : amounts) {
                row.optional(amount.value(), text -> amount.checked(Decimal.parse(text)))
                        .ifPresent(value -> stated.put(amount, value));
            }
            if (!row.good()) {
                return Optional.empty();
            }
            return Optional.of(Event.builder()
                    .area(area.orElseThrow())
                    .date(date.orElseThrow())
                    .kind(kind.orElseThrow())
                    .basis(basis)
                    .amounts(stated.buildOrThrow())
                    .build());
        }
    }
}
