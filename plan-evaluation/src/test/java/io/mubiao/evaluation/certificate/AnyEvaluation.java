package io.mubiao.evaluation.certificate;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.attainment.ReferenceCase;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Evaluations of every sort: of promises of the reference cases, from dense figures with gaps, under any options. */
final class AnyEvaluation {
    /** Those that name no other indicator: the plans made here have others. */
    private static final List<ReferenceCase> CASES = ReferenceCase.all().stream()
            .filter(reference ->
                    reference.reading().baseline().flatMap(Baseline::indicator).isEmpty())
            .toList();

    private static final AreaTree TREE =
            AreaTree.of(List.of(area("640000", ""), area("a", "640000"), area("b", "640000"), area("c", "a")));
    private static final List<String> AREAS = List.of("640000", "a", "b", "c");
    private static final List<String> BASES = List.of("old", "new", "other");

    private final Random random;

    private AnyEvaluation(Random random) {
        this.random = random;
    }

    static Evaluation of(Random random) {
        return new AnyEvaluation(random).evaluation();
    }

    private Evaluation evaluation() {
        Plan plan = plan();
        PlanEvaluator evaluator = PlanEvaluator.of(plan);
        if (once(2)) {
            evaluator = evaluator.withAreas(TREE);
        }
        if (once(2)) {
            evaluator = evaluator.withAreas(List.of(AreaId.of("b"), AreaId.of("640000"), AreaId.of("elsewhere")));
        }
        return evaluator.with(options(plan)).evaluate(observations(plan));
    }

    private Plan plan() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ReferenceCase reference = one(CASES);
            String id = "i" + i;
            indicators.put(id, reference.indicator().withId(IndicatorId.of(id)));
            targets.add(SmallPlan.target("t" + i, id, reference.reading()));
        }
        Plan plan = SmallPlan.of(List.copyOf(indicators.values()), targets);
        for (Target target : targets) {
            plan = withOtherParts(plan, target);
        }
        for (Target target : plan.targets()) {
            plan = withMoreParts(plan, target);
        }
        return plan;
    }

    /** The plan with a part of a reading that the reference cases do not have, if it may have it. */
    private Plan withOtherParts(Plan plan, Target target) {
        Reading reading = target.readings().get(0);
        return admissible(plan, () -> switch (random.nextInt(7)) {
            case 0 ->
                plan.with(target.withReadings(
                        reading.withBaseline(reading.baseline().map(base -> base.withMoving(true)))));
            case 1 ->
                plan.with(target.withReadings(
                        reading.withBaseline(reading.baseline().map(base -> base.withArea(AreaId.of(one(AREAS)))))));
            case 2 ->
                plan.with(target.withReadings(reading.withBaseline(
                        reading.baseline().map(base -> base.withIndicator(IndicatorId.of("i" + random.nextInt(3)))))));
            case 3 ->
                plan.with(target.withReadings(reading.withMilestones(
                        new Milestone(2018, one(List.of(Level.absolute("95"), Level.percentChange("-5")))))));
            case 4 ->
                plan.with(target.withReadings(
                        reading.withRequirement(reading.requirement().withLevel(Level.percentChangePerYear("-2")))));
            default -> plan;
        });
    }

    /** The plan with a second reading, an allocation or another accumulation, if it may have it. */
    private Plan withMoreParts(Plan plan, Target target) {
        Indicator indicator = plan.indicator(target);
        return admissible(plan, () -> switch (random.nextInt(5)) {
            case 0 ->
                plan.with(target.withReadings(
                        target.defaultReading(), one(CASES).reading().withId(ReadingId.of("second"))));
            case 1 -> plan.with(target.withAllocations(allocation("a"), allocation("c")));
            case 2 -> plan.with(indicator.withAccumulation(one(List.of(Accumulation.values()))));
            default -> plan;
        });
    }

    private Allocation allocation(String area) {
        Allocation.Builder allocation = Allocation.builder();
        return allocation
                .area(AreaId.of(area))
                .level(one(List.of(Level.absolute("90"), Level.percentChange("-10"))))
                .baseline(once(2) ? Optional.of(Decimal.of(100)) : Optional.empty())
                .build();
    }

    private static <T> T admissible(T plain, Supplier<T> varied) {
        try {
            return varied.get();
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }

    private Options options(Plan plan) {
        List<Bridge> bridges = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            if (once(3)) {
                bridges.add(new Bridge(
                        indicator.id(), BasisId.of("old"), BasisId.of("new"), Decimal.parse("0.9"), "某文件 “甲”"));
            }
        }
        Options.Builder options = Options.builder();
        return options.asOf(Year.of(2014 + random.nextInt(8)))
                .knownOn(once(3) ? Optional.of(date()) : Optional.empty())
                .line(one(List.of(Line.values())))
                .baselineGaps(one(List.of(BaselineGaps.values())))
                .rollUp(one(List.of(RollUp.values())))
                .undated(one(List.of(Undated.values())))
                .bridges(bridges)
                .build();
    }

    private Observations observations(Plan plan) {
        Map<List<?>, Observation> all = new LinkedHashMap<>();
        boolean dated = once(2);
        for (Indicator indicator : plan.indicators()) {
            for (String area : one(List.of(AREAS, AREAS.subList(0, 1), AREAS.subList(1, 4), AREAS.subList(2, 4)))) {
                for (int year = 2010; year <= 2021; year++) {
                    if (!once(12)) {
                        Observation.Builder dense = figure(indicator, area).period(Period.ofYear(year));
                        add(all, (dated ? dense.published(LocalDate.of(year + 1, 3, 1)) : dense).build());
                    }
                }
                for (int i = random.nextInt(8); i > 0; i--) {
                    add(all, extra(indicator, area));
                }
            }
        }
        add(all, Observation.of("unknown", "640000", 2018, "1"));
        add(all, Observation.of("i0", "elsewhere", 2018, "1"));
        return Observations.of(List.copyOf(all.values()));
    }

    private static void add(Map<List<?>, Observation> all, Observation o) {
        all.put(List.of(o.indicator(), o.area(), o.period(), o.basis(), o.status(), o.published()), o);
    }

    private Observation extra(Indicator indicator, String area) {
        PeriodKind kind = one(List.of(PeriodKind.values()));
        return figure(indicator, area)
                .period(new Period(2010 + random.nextInt(12), kind, 1 + random.nextInt(kind.parts())))
                .basis(once(2) ? Optional.of(BasisId.of(one(BASES))) : Optional.empty())
                .status(one(List.of(Status.values())))
                .published(once(2) ? Optional.of(date()) : Optional.empty())
                .source(
                        once(2)
                                ? Optional.of(one(List.of("", "某年鉴\t“2019”", "\\\"/\u0001\ud83d\ude00")))
                                : Optional.empty())
                .decimals(random.nextInt(4))
                .build();
    }

    private Observation.Builder figure(Indicator indicator, String area) {
        Observation.Builder figure = Observation.builder();
        figure.indicator(indicator.id()).area(AreaId.of(area)).status(Status.NOT_STATED);
        switch (indicator.kind()) {
            case COUNT -> figure.value(Decimal.of(once(40) ? -1 : 70 + random.nextInt(50)));
            case STAGE -> figure.value(Decimal.of(random.nextInt(once(40) ? 5 : 3)));
            case AMOUNT -> figure.value(Decimal.parse(one(List.of("90", "100", "95.5", "0.058", "1", "-3"))));
            case RATIO -> figure.numerator(Decimal.of(random.nextInt(5))).denominator(Decimal.of(random.nextInt(7)));
        }
        return figure;
    }

    private LocalDate date() {
        return LocalDate.of(2012 + random.nextInt(10), 1 + random.nextInt(12), 1);
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Area area(String id, String parent) {
        Area.Builder area = Area.builder();
        return area.id(AreaId.of(id))
                .name(Text.of("地区" + id))
                .level(AreaLevel.COUNTY)
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(AreaId.of(parent)))
                .build();
    }
}
