package io.mubiao.evaluation;

import io.mubiao.evaluation.AnyReading.Base;
import io.mubiao.evaluation.AnyReading.Judged;
import io.mubiao.evaluation.AnyReading.Promised;
import io.mubiao.evaluation.AnyReading.Shape;
import io.mubiao.evaluation.AnyReading.Start;
import io.mubiao.evaluation.EdgeFigures.Draft;
import io.mubiao.evaluation.EdgeFigures.Drafts;
import io.mubiao.evaluation.EdgeFigures.Form;
import io.mubiao.evaluation.EdgeFigures.Sort;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Line;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One evaluation as a user runs it: many targets in a tree of areas, all of it drawn from a seed. */
final class RandomRun {
    static final AreaTree TREE = AreaPlan.tree("640000", "a<640000", "b<640000", "c<640000", "a1<a", "a2<a", "b1<b");
    private static final int TARGETS = 36;
    private static final int LONGEST = 12;
    private static final List<Integer> MAGNITUDES = List.of(0, 0, 0, 0, 3, 7, 11);

    private final Random random;
    private final boolean tied;
    private final int asOf;
    private final Line line;
    private final BaselineGaps gaps;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Observation> figures = new ArrayList<>();

    /** @param tied whether every figure is to lie on a level or on a line, as nearly as its places allow */
    RandomRun(long seed, boolean tied) {
        this.random = new Random(seed);
        this.tied = tied;
        this.asOf = 2016 + random.nextInt(6);
        this.line = random.nextInt(4) == 0 ? Line.GEOMETRIC : Line.STRAIGHT;
        this.gaps = random.nextInt(4) == 0 ? BaselineGaps.MEAN_OF_REPORTED : BaselineGaps.REFUSED;
        for (int i = 0; i < TARGETS; i++) {
            add("i" + i);
        }
    }

    /** The engine's answer. */
    Evaluation evaluation() {
        Plan plan = SmallPlan.of(indicators, targets);
        return PlanEvaluator.of(plan)
                .withAreas(TREE)
                .with(line)
                .with(gaps)
                .evaluate(Observations.of(figures), Year.of(asOf));
    }

    /** What was observed of a target, in all areas. */
    Map<AreaId, List<Observation>> figures(Target target) {
        Map<AreaId, List<Observation>> some = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.indicator().equals(target.indicator()))
                .forEach(figure -> some.computeIfAbsent(figure.area(), area -> new ArrayList<>())
                        .add(figure));
        return some;
    }

    /** What a target asks of an area, if it does: a value that the plan states for the whole is not that of a part. */
    static Reading asked(Target target, AreaId area) {
        Reading reading = target.defaultReading();
        boolean other = !area.equals(SmallPlan.AREA)
                && reading.baseline().flatMap(Baseline::stated).isPresent();
        return other && !unasked(target, area)
                ? reading.withBaseline(reading.baseline().map(base -> base.withStated(Optional.empty())))
                : reading;
    }

    /** Whether a total would be held against the one year that is left of a stated value. */
    static boolean unasked(Target target, AreaId area) {
        Reading reading = target.defaultReading();
        return !area.equals(SmallPlan.AREA)
                && reading.assessment().rule() == AssessmentRule.PERIOD_TOTAL
                && reading.requirement().needsBaseline()
                && reading.baseline().flatMap(Baseline::stated).isPresent();
    }

    int asOf() {
        return asOf;
    }

    Line line() {
        return line;
    }

    BaselineGaps gaps() {
        return gaps;
    }

    private void add(String id) {
        IndicatorKind kind = one(List.of(
                IndicatorKind.COUNT,
                IndicatorKind.AMOUNT,
                IndicatorKind.AMOUNT,
                IndicatorKind.RATIO,
                one(List.of(IndicatorKind.values()))));
        Indicator plain = SmallPlan.indicator(kind);
        Indicator indicator = kind == IndicatorKind.AMOUNT && random.nextInt(3) > 0
                ? plain.withAccumulation(Accumulation.FLOW)
                : plain;
        Target target = SmallPlan.target(id, id, anyReading().of(indicator));
        indicators.add(indicator.withId(IndicatorId.of(id)));
        targets.add(target);
        Digits digits = new Digits(
                kind == IndicatorKind.COUNT ? 0 : random.nextInt(LONGEST + 1),
                kind == IndicatorKind.RATIO || kind == IndicatorKind.STAGE ? 0 : one(MAGNITUDES),
                !tied && indicator.ratio().isEmpty() && kind != IndicatorKind.STAGE && random.nextInt(4) == 0);
        boolean rollsUp = kind == IndicatorKind.COUNT
                || kind == IndicatorKind.RATIO
                || indicator.accumulation() == Accumulation.FLOW;
        for (Area area : TREE.areas()) {
            boolean rolledUp = rollsUp && !TREE.children(area.id()).isEmpty();
            for (Observation figure : own(kind, asked(target, area.id()), digits)) {
                if (!rolledUp || random.nextInt(5) == 0) {
                    figures.add(figure.withIndicator(IndicatorId.of(id)).withArea(area.id()));
                }
            }
        }
    }

    /**
     * How figures are written.
     *
     * @param places after the point, at most
     * @param magnitude how many more before the point than in about 100
     * @param any whether all these digits are any, or as few as will do
     */
    private record Digits(int places, int magnitude, boolean any) {}

    private List<Observation> own(IndicatorKind kind, Reading reading, Digits digits) {
        if (kind == IndicatorKind.STAGE) {
            return stages();
        }
        List<Observation> some = drafts().of(kind, reading, digits.places() + digits.magnitude());
        return digits.magnitude() == 0 && !digits.any()
                ? some
                : some.stream().map(figure -> written(figure, digits)).toList();
    }

    private Observation written(Observation figure, Digits digits) {
        BigDecimal value = figure.value().orElseThrow().value().scaleByPowerOfTen(digits.magnitude());
        BigInteger more =
                digits.any() ? new BigInteger(3 * (digits.magnitude() + digits.places()), random) : BigInteger.ZERO;
        return figure.withValue(new Decimal(value.add(new BigDecimal(more, digits.places()))));
    }

    private AnyReading anyReading() {
        Map<Integer, Promised> milestones = new HashMap<>();
        for (int i = random.nextInt(6); i > 3; i--) {
            milestones.put(2016 + random.nextInt(6), promised());
        }
        Start start = new Start(
                one(List.of(Base.NONE, Base.STATED, Base.FIXED, Base.FIXED, Base.FIXED, Base.LATE, Base.MOVING)),
                1 + random.nextInt(5),
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? Averaging.POOLED : Averaging.MEAN_OF_YEARS,
                random.nextInt(9));
        Judged judged = new Judged(
                one(List.of(
                        AssessmentRule.END_YEAR,
                        AssessmentRule.END_YEAR,
                        AssessmentRule.EVERY_YEAR,
                        AssessmentRule.PERIOD_MEAN,
                        AssessmentRule.PERIOD_TOTAL)),
                2016 + random.nextInt(2),
                1 + random.nextInt(5),
                random.nextInt(3) == 0 ? Averaging.POOLED : Averaging.MEAN_OF_YEARS);
        return new AnyReading(promised(), start, judged, milestones);
    }

    private Promised promised() {
        List<Shape> shapes = List.of(Shape.values());
        Shape shape = one(shapes);
        return new Promised(
                shape == Shape.ABOUT_WITHOUT_TOLERANCE && random.nextInt(4) > 0 ? Shape.AT_MOST : shape,
                one(List.of(LevelKind.values())),
                random.nextInt(9),
                one(List.of(10, 0, 2)));
    }

    private Drafts drafts() {
        List<Optional<Draft>> drafts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            drafts.add(random.nextInt(40) == 0 ? Optional.empty() : Optional.of(draft()));
        }
        return new Drafts(drafts);
    }

    private Draft draft() {
        boolean edge = tied || random.nextInt(2) == 0;
        int rare = random.nextInt(60);
        Sort usual = rare < 3 ? one(List.of(Sort.ZERO, Sort.HUGE, Sort.TINY)) : Sort.USUAL;
        return new Draft(
                edge ? Sort.EDGE : usual,
                random.nextInt(21),
                tied ? 0 : one(List.of(0, 0, -1, 1)),
                one(List.of(Form.values())),
                random.nextInt(tied ? 5 : 9));
    }

    private List<Observation> stages() {
        List<Observation> stages = new ArrayList<>();
        for (int year = 2014; year <= 2022; year++) {
            if (random.nextInt(3) > 0) {
                stages.add(Observation.of("x", "640000", year, "" + random.nextInt(3)));
            }
        }
        return stages;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
