package io.mubiao.evaluation;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes figures apart, over areas and over parts of a year, so that their parts add up to them. */
final class Splitting {
    private static final int MONTHS = 12;

    private Splitting() {}

    /** Two prefectures of the area of a small plan, the first with two counties, the second with two more. */
    static AreaTree tree() {
        return AreaTree.of(List.of(
                area("640000", Optional.empty()),
                area("640100", Optional.of("640000")),
                area("640101", Optional.of("640100")),
                area("640102", Optional.of("640100")),
                area("640200", Optional.of("640000")),
                area("640201", Optional.of("640200")),
                area("640202", Optional.of("640200"))));
    }

    private static Area area(String id, Optional<String> parent) {
        return Area.builder()
                .id(AreaId.of(id))
                .name(Text.of("某地", "Somewhere"))
                .level(AreaLevel.COUNTY)
                .parent(parent.map(AreaId::of))
                .build();
    }

    /** Some areas of the tree that cover it without overlap. */
    static List<AreaId> areas(int pick) {
        List<String> areas = switch (pick % 5) {
            case 0 -> List.of("640000");
            case 1 -> List.of("640100", "640200");
            case 2 -> List.of("640101", "640102", "640200");
            case 3 -> List.of("640100", "640201", "640202");
            default -> List.of("640101", "640102", "640201", "640202");
        };
        return areas.stream().map(AreaId::of).toList();
    }

    /**
     * Periods that cover a year without overlap: a year to date, halves, quarters and months in any mixture.
     *
     * @param picks which of the possible periods comes next
     */
    static List<Period> periods(int year, List<Integer> picks) {
        List<Period> cover = new ArrayList<>();
        int month = 1;
        while (month <= MONTHS) {
            List<Period> next = starting(year, month);
            cover.add(next.get(picks.get(cover.size() % picks.size()) % next.size()));
            month = cover.get(cover.size() - 1).lastMonth() + 1;
        }
        return cover;
    }

    /** The parts of a year that begin with a month. */
    static List<Period> starting(int year, int month) {
        return List.of(PeriodKind.HALF, PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.YEAR_TO_DATE).stream()
                .flatMap(kind -> IntStream.rangeClosed(1, kind.parts()).mapToObj(part -> new Period(year, kind, part)))
                .filter(period -> period.firstMonth() == month)
                .toList();
    }

    /**
     * Decimals that add up to a total, each but the last a share of it.
     *
     * @param shares in per cent of an equal part
     * @param places the digits that a part has after the point
     */
    static List<Decimal> parts(Decimal total, int count, List<Integer> shares, int places) {
        List<Decimal> parts = new ArrayList<>();
        BigDecimal rest = total.value();
        for (int i = 0; i < count - 1; i++) {
            BigDecimal share = BigDecimal.valueOf(shares.get(i % shares.size()));
            BigDecimal part =
                    total.value().multiply(share).divide(BigDecimal.valueOf(100L * count), places, RoundingMode.DOWN);
            parts.add(new Decimal(part));
            rest = rest.subtract(part);
        }
        parts.add(new Decimal(rest));
        return parts;
    }

    /**
     * Observations whose figures, or whose terms, add up to those of one.
     *
     * @param places the digits that a part has after the point: 0 for a count
     */
    static List<Observation> parts(Observation whole, int count, List<Integer> shares, int places) {
        Optional<List<Decimal>> values = whole.value().map(value -> parts(value, count, shares, places));
        Optional<List<Decimal>> over = whole.numerator().map(value -> parts(value, count, shares, places));
        List<Integer> others = shares.stream().map(share -> 100 - share).toList();
        Optional<List<Decimal>> under = whole.denominator().map(value -> parts(value, count, others, places));
        return IntStream.range(0, count)
                .mapToObj(i -> Observation.builder()
                        .from(whole)
                        .value(values.map(parts -> parts.get(i)))
                        .numerator(over.map(parts -> parts.get(i)))
                        .denominator(under.map(parts -> parts.get(i)))
                        .decimals(0)
                        .build())
                .toList();
    }

    /** A ratio that was published rounded is another figure than its quotient; here its terms stand alone. */
    static List<Observation> inTerms(List<Observation> figures) {
        return figures.stream()
                .map(figure -> figure.numerator().isEmpty()
                        ? figure
                        : Observation.builder()
                                .from(figure)
                                .value(Optional.empty())
                                .decimals(0)
                                .build())
                .toList();
    }
}
