package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Invented accidents of 2011 to 2020 in invented areas, the same for the same seed. Areas differ in size, most accidents kill
 * nobody and few kill many. They describe no place.
 *
 * @param areas how many, of which the last one has no accident at all
 * @param notStated of so many accidents, one has no number of deaths stated and one is recorded on the old basis
 */
public record IllustrativeEvents(long seed, int areas, int notStated) implements Serializable {
    public static final String SOURCE = "illustrative: invented events";
    public static final BasisId BASIS = BasisId.of("new");
    /** In the class of State Council Decree 493: by deaths, injuries and loss in yuan. */
    public static final Statistics STATISTICS = Statistics.of(
            PeriodKind.YEAR,
            Statistic.count("accidents"),
            Statistic.sum("deaths", "deaths"),
            Statistic.count("larger")
                    .withAnyOf(
                            Threshold.of("deaths", "3"),
                            Threshold.of("injuries", "10"),
                            Threshold.of("loss", "10000000"))
                    .withNoneOf(
                            Threshold.of("deaths", "10"),
                            Threshold.of("injuries", "50"),
                            Threshold.of("loss", "50000000")),
            Statistic.sum("loss", "loss").withKinds(EventKind.of("coal-mining"), EventKind.of("industry")));

    private static final ImmutableList<EventKind> KINDS = Stream.of("road", "industry", "fire", "coal-mining")
            .map(EventKind::of)
            .collect(ImmutableList.toImmutableList());
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final int DAYS = 3653;
    private static final AmountId DEATHS = AmountId.of("deaths");
    private static final AmountId INJURIES = AmountId.of("injuries");
    private static final AmountId LOSS = AmountId.of("loss");

    /** The areas: {@code i000001} and so on. */
    public ImmutableList<AreaId> areaIds() {
        return IntStream.rangeClosed(1, areas)
                .mapToObj(IllustrativeEvents::area)
                .collect(ImmutableList.toImmutableList());
    }

    /** That all years of all areas are complete. */
    public Coverage coverage() {
        return Coverage.of(areaIds(), 2011, 2020).withBasis(BASIS).withSource(SOURCE);
    }

    /** Accidents by their numbers. */
    public Iterator<Event> events(long from, long to) {
        return LongStream.range(from, to).mapToObj(this::event).iterator();
    }

    /** The accident with a number. */
    public Event event(long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        double size = random.nextDouble();
        int deaths = (int) Math.min(60, 0.6 / Math.sqrt(1 - random.nextDouble()));
        ImmutableMap.Builder<AmountId, Decimal> amounts = ImmutableMap.builder();
        if (random.nextInt(notStated) > 0) {
            amounts.put(DEATHS, Decimal.of(deaths));
        }
        amounts.put(INJURIES, Decimal.of((int) Math.min(200, 1 / Math.sqrt(1 - random.nextDouble()))));
        amounts.put(LOSS, new Decimal(BigDecimal.valueOf((long) (100_000 / (1 - random.nextDouble())), 2)));
        return Event.builder()
                .area(area(1 + (int) (size * size * (areas - 1))))
                .date(FIRST.plusDays(random.nextInt(DAYS)))
                .kind(KINDS.get(random.nextInt(KINDS.size())))
                .basis(random.nextInt(notStated) > 0 ? BASIS : BasisId.of("old"))
                .amounts(amounts.buildOrThrow())
                .build();
    }

    /** Accidents by their numbers, as a file. */
    public String csv(long from, long to) {
        StringBuilder csv = new StringBuilder("area,date,kind,basis,deaths,injuries,loss\n");
        events(from, to).forEachRemaining(event -> {
            csv.append(event.area())
                    .append(',')
                    .append(event.date())
                    .append(',')
                    .append(event.kind());
            csv.append(',').append(event.basis().orElseThrow());
            for (AmountId amount : ImmutableList.of(DEATHS, INJURIES, LOSS)) {
                csv.append(',');
                if (event.amounts().containsKey(amount)) {
                    csv.append(event.amounts().get(amount));
                }
            }
            csv.append('\n');
        });
        return csv.toString();
    }

    private static AreaId area(int number) {
        return AreaId.of("i" + (1_000_000 + number));
    }
}
