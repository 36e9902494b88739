package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small attainments that between them show every rule, baseline, derivation and trajectory. */
final class WorkingCases {
    static final AreaId NORTH = AreaId.of("640100");
    static final AreaId SOUTH = AreaId.of("640200");
    /** A region with a north and a south. */
    static final AreaTree TREE = AreaTree.of(List.of(
            area(SmallPlan.AREA, Text.of("全区", "Region"), Optional.empty()),
            area(NORTH, Text.of("北区", "North"), Optional.of(SmallPlan.AREA)),
            area(SOUTH, Text.of("南区", "South"), Optional.of(SmallPlan.AREA))));

    private static final Indicator COUNT = SmallPlan.indicator(IndicatorKind.COUNT);
    private static final Indicator AMOUNT = SmallPlan.indicator(IndicatorKind.AMOUNT);
    private static final Indicator RATIO = SmallPlan.indicator(IndicatorKind.RATIO);
    private static final Indicator STAGE = SmallPlan.indicator(IndicatorKind.STAGE);
    private static final Indicator OF_A_BASIS = COUNT.withCountingBases(BasisId.of("old"), BasisId.of("new"));

    private final Map<String, Attainment> cases = new LinkedHashMap<>();

    private WorkingCases() {
        deadline();
        period();
        interim();
        everyYear();
        elsewhere();
        derivations();
        undetermined();
        handedDown();
    }

    /** Every case by its name. */
    static Map<String, Attainment> all() {
        return new WorkingCases().cases;
    }

    private void deadline() {
        add("mean", COUNT, "<= -10%", "2014..2015", "END_YEAR 2016..2020", 2020, "2014:90 2015:110 2020:90");
        add("one-base-year", AMOUNT, "> +20%", "2015", "END_YEAR 2016..2020", 2020, "2015:50 2020:60");
        add("within", AMOUNT, "-5% .. +5%", "200 in 2015", "END_YEAR 2016..2020", 2020, "2020:189");
        add("stage", STAGE, ">= 2", "-", "STAGE_REACHED 2016..2020", 2020, "2016:0 2018:1 2020:1");
        add("stage-reached", STAGE, ">= 2", "-", "STAGE_REACHED 2016..2020", 2018, "2018:2");
        Reading first = reading("<= 90", "-", "END_YEAR 2016..2017");
        Reading mean = reading("<= 90", "-", "PERIOD_MEAN 2016..2017")
                .withId(ReadingId.of("mean"))
                .withReason(Text.of("平均数的理由", "why a mean"));
        Reading each = reading("<= 90", "-", "EVERY_YEAR 2016..2017")
                .withId(ReadingId.of("each"))
                .withReason(Text.of("每年的理由", "why each"));
        Target target = SmallPlan.target("x", "x", first).withReadings(first, mean, each);
        add("readings", PlanEvaluator.of(plan(AMOUNT, target)), 2017, "2016:80 2017:95");
        add("readings-that-agree", PlanEvaluator.of(plan(AMOUNT, target)), 2017, "2016:80 2017:85");
        add("about-at-least", AMOUNT, "~>= +10% +- 1", "2015", "END_YEAR 2016..2020", 2020, "2015:100 2020:109");
        add("about-with-a-tolerance-of-nothing", AMOUNT, "~ 90 +- 0", "-", "END_YEAR 2016..2020", 2020, "2020:90");
    }

    private void period() {
        add(
                "pooled",
                RATIO,
                "<= -10%",
                "2014..2015 pooled",
                "PERIOD_MEAN 2016..2017 pooled",
                2017,
                "2014:10/100 2015:30/100 2016:10/100 2017:20/80");
        Baseline total = Baseline.of(YearRange.of(2014, 2015)).withAveraging(Averaging.TOTAL);
        add(
                "total",
                COUNT,
                reading("<= -10%", total, "PERIOD_TOTAL 2016..2017"),
                2017,
                "2014:100 2015:120 2016:98 2017:100");
        add(
                "pool-with-an-empty-year",
                RATIO,
                "<= -10%",
                "2014..2015 pooled",
                "END_YEAR 2016..2020",
                2020,
                "2014:0/0 2015:20/100 2020:9/50");
        add(
                "pool-of-empty-years",
                RATIO,
                "<= -10%",
                "2014..2015 pooled",
                "END_YEAR 2016..2020",
                2020,
                "2014:0/0 2015:0/0 2020:9/50");
        add("total-secured", COUNT, ">= 300", "-", "PERIOD_TOTAL 2016..2020", 2017, "2016:310");
        add("pro-rata", COUNT, ">= 300", "-", "PERIOD_TOTAL 2016..2020", 2017, "2016:60 2017:59");
        add("tolerance-of-a-mean", AMOUNT, "~ 90 +- 2", "-", "PERIOD_MEAN 2016..2020", 2018, "2016:90 2017:91 2018:95");
    }

    private void interim() {
        add("stated-and-straight-line", AMOUNT, "<= -10%", "100 in 2010", "END_YEAR 2011..2020", 2015, "2015:96");
        add(
                "line-to-an-absolute-level",
                AMOUNT,
                "<= 90",
                "2012..2013",
                "END_YEAR 2014..2018",
                2016,
                "2012:95 2013:105 2016:94");
        add("beginning-better-than-the-level", AMOUNT, "<= 90", "80 in 2015", "END_YEAR 2016..2020", 2016, "2016:90");
        PlanEvaluator geometric = PlanEvaluator.of(
                        SmallPlan.of(AMOUNT, reading(">= +44%", "100 in 2015", "END_YEAR 2016..2017")))
                .with(Line.GEOMETRIC);
        add("geometric-line", geometric, 2016, "2016:120");
        Reading perYear = SmallPlan.reading(
                Requirement.atMost(Level.percentChangePerYear("-5")),
                Notation.baseline("2015"),
                Notation.assessment("END_YEAR 2016..2020"));
        add("per-year", AMOUNT, perYear, 2017, "2015:400 2017:360");
        Reading milestones = reading(">= base+100", "100 in 2015", "END_YEAR 2016..2020")
                .withMilestones(
                        new Milestone(2016, Level.absolute("110")), new Milestone(2018, Level.percentChange("50")));
        add("milestones", AMOUNT, milestones, 2017, "2017:130");
        Reading two = reading("<= 80", "-", "END_YEAR 2016..2020")
                .withMilestones(new Milestone(2016, Level.absolute("98")), new Milestone(2018, Level.absolute("92")));
        add("after-two-milestones", AMOUNT, two, 2019, "2019:87");
        Reading about = reading("~<= 90 +- 2", "-", "END_YEAR 2016..2020")
                .withMilestones(new Milestone(2017, Level.absolute("95")));
        add("line-to-about-a-level", AMOUNT, about, 2018, "2018:95");
        add("line-without-a-figure", AMOUNT, "<= 90", "2012..2013", "END_YEAR 2014..2018", 2016, "2012:95 2013:105");
        PlanEvaluator noLine = PlanEvaluator.of(SmallPlan.of(AMOUNT, reading("<= 90", "2016", "END_YEAR 2016..2020")))
                .with(Line.GEOMETRIC);
        add("no-geometric-line-from-its-base-year", noLine, 2016, "2016:0");
        Reading moving = reading("<= -10%", Baseline.yearBefore(2016), "END_YEAR 2016..2020");
        add("against-a-year-to-come", AMOUNT, moving, 2018, "2017:100 2018:50");
        Reading onTheWay = moving.withMilestones(new Milestone(2018, Level.percentChange("-5")));
        add("base-year-of-a-year-without-a-figure", AMOUNT, onTheWay, 2018, "2017:100");
    }

    private void everyYear() {
        add("every-year", AMOUNT, "<= 0.058", "-", "EVERY_YEAR 2016..2017", 2017, "2016:0.05 2017:0.06");
        add("each-year", COUNT, "= 0", "-", "EVERY_YEAR 2016..2020", 2017, "2016:0 2017-H1:0 2017-H2:0");
        Reading moving = reading("<= -10%", Baseline.yearBefore(2016), "EVERY_YEAR 2016..2018");
        add("moving", AMOUNT, moving, 2018, "2015:100 2016:90 2017:82 2018:85");
        add("every-year-kept", AMOUNT, "<= 0.058", "-", "EVERY_YEAR 2016..2017", 2017, "2016:0.05 2017:0.057");
        add("every-year-kept-alike", COUNT, "= 0", "-", "EVERY_YEAR 2016..2017", 2017, "2016:0 2017:0");
        add("every-year-without-a-base", COUNT, "<= -10%", "2015", "EVERY_YEAR 2016..2017", 2017, "2016:9 2017:8");
        Reading stepwise = reading("<= 90", "-", "EVERY_YEAR 2016..2017")
                .withMilestones(new Milestone(2016, Level.absolute("95")));
        add("levels-by-year-without-figures", COUNT, stepwise, 2016, "-");
        Reading perYear = SmallPlan.reading(
                Requirement.atMost(Level.percentChangePerYear("-10")),
                Notation.baseline("100 in 2015"),
                Notation.assessment("EVERY_YEAR 2016..2017"));
        add("levels-by-year-before-they-begin", COUNT, perYear, 2015, "-");
        PlanEvaluator gaps = PlanEvaluator.of(SmallPlan.of(
                        AMOUNT,
                        reading(
                                "<= base+0",
                                Baseline.of(YearRange.of(2014, 2015)).withMoving(true),
                                "EVERY_YEAR 2016..2018")))
                .with(BaselineGaps.MEAN_OF_REPORTED);
        add("gaps-of-a-moving-baseline", gaps, 2018, "2014:100 2017:90 2018:80");
    }

    private void elsewhere() {
        Baseline year = Baseline.of(YearRange.of(2020));
        Indicator growth = AMOUNT.withId(IndicatorId.of("growth")).withName(Text.of("增速", "Growth"));
        Reading notBelow = reading(">= base+0", year.withIndicator(growth.id()), "END_YEAR 2016..2020");
        Plan plan = SmallPlan.of(List.of(AMOUNT, growth), List.of(SmallPlan.target("x", "x", notBelow)));
        add(
                "of-another-indicator",
                attainment(
                        PlanEvaluator.of(plan),
                        2020,
                        Stream.of(
                                Observation.of("x", "640000", 2020, "7"),
                                Observation.of("growth", "640000", 2020, "6.5"))));
        Indicator perMille = RATIO.withId(IndicatorId.of("permille"))
                .withName(Text.of("千分率", "Rate"))
                .withRatio(perMille(SmallPlan.ratio(Accumulation.NONE, Accumulation.NONE)));
        Baseline pooled = Baseline.of(YearRange.of(2014, 2015)).withAveraging(Averaging.POOLED);
        Reading tenth = reading("<= base+0", pooled.withIndicator(perMille.id()), "END_YEAR 2016..2020");
        add(
                "pooled-of-another-ratio",
                attainment(
                        PlanEvaluator.of(
                                SmallPlan.of(List.of(AMOUNT, perMille), List.of(SmallPlan.target("x", "x", tenth)))),
                        2020,
                        Notation.observations("permille/2014:1/100 permille/2015:2/200 2020:10").stream()));
        Reading asTheRegion =
                reading("<= base+0", Baseline.of(YearRange.of(2015)).withArea(SmallPlan.AREA), "EVERY_YEAR 2016..2018");
        PlanEvaluator north = PlanEvaluator.of(SmallPlan.of(AMOUNT, asTheRegion))
                .withAreas(TREE)
                .withAreas(List.of(NORTH));
        Stream<Observation> region = Notation.observations("2015:20").stream();
        add("of-another-area-each-year", attainment(north, 2016, Stream.concat(region, in(NORTH, "2016:18"))));
        add("of-another-area-before-its-years", attainment(north, 2015, Notation.observations("2015:20").stream()));
        Reading notAbove = reading("<= base+0", year.withArea(SmallPlan.AREA), "END_YEAR 2016..2020");
        PlanEvaluator ofRatios =
                PlanEvaluator.of(SmallPlan.of(RATIO, notAbove)).withAreas(TREE).withAreas(List.of(NORTH));
        add(
                "of-another-area",
                attainment(ofRatios, 2020, Stream.concat(in(NORTH, "2020:10/100"), in(SOUTH, "2020:30/100"))));
    }

    private void derivations() {
        PlanEvaluator region = PlanEvaluator.of(SmallPlan.of(COUNT, reading("<= 50", "-", "END_YEAR 2016..2020")))
                .withAreas(TREE)
                .withAreas(List.of(SmallPlan.AREA));
        add(
                "partial-roll-up",
                attainment(region.with(RollUp.PARTIAL), 2020, in(NORTH, "2020-Q1:10 2020-Q2:20 2020-H2:30")));
        add("area-missing", attainment(region, 2020, in(NORTH, "2020:30")));
        add("roll-up", attainment(region, 2020, Stream.concat(in(NORTH, "2020:20"), in(SOUTH, "2020:30"))));
        PlanEvaluator eachYear = PlanEvaluator.of(SmallPlan.of(COUNT, reading("<= 50", "-", "EVERY_YEAR 2019..2020")))
                .withAreas(TREE)
                .withAreas(List.of(SmallPlan.AREA));
        add("year-and-area-missing", attainment(eachYear, 2020, in(NORTH, "2020:30")));
        add("one-part-for-the-year", COUNT, "<= 90", "-", "END_YEAR 2016..2020", 2020, "2020-YTD12:90");
        Indicator ofParts = RATIO.withRatio(SmallPlan.ratio(Accumulation.FLOW, Accumulation.STOCK));
        add("ratio-of-parts", ofParts, "<= 5", "-", "END_YEAR 2016..2020", 2020, "2020-H1:3/120 2020-H2:7/200");
        PlanEvaluator bridged = PlanEvaluator.of(
                        SmallPlan.of(OF_A_BASIS, reading("<= -10%", "2014..2015", "END_YEAR 2016..2020")))
                .with(BaselineGaps.MEAN_OF_REPORTED)
                .withBridges(new Bridge(
                        COUNT.id(), BasisId.of("old"), BasisId.of("new"), Decimal.parse("0.5"), "the office"));
        add("bridged-and-partial", bridged, 2020, "2015:100 2020:p90");
        Indicator stock = AMOUNT.withAccumulation(Accumulation.STOCK);
        add("stock-over-the-year", stock, ">= 7", "-", "END_YEAR 2016..2020", 2020, "2020-Q3:6 2020-Q4:7");
    }

    private void undetermined() {
        add(
                "gaps-and-break",
                OF_A_BASIS,
                "<= -10%",
                "2013..2015",
                "END_YEAR 2016..2020",
                2020,
                "2013@new:40 2014-H1:50 2015:100");
        add("two-bases-and-none-in-force", COUNT, "<= 90", "-", "END_YEAR 2016..2020", 2020, "2020@old:80 2020@new:80");
        add("unusable", COUNT, "<= 2", "-", "EVERY_YEAR 2016..2017", 2017, "2016:1 2017:1.5");
        add("base-of-zero", COUNT, "<= -10%", "2015", "END_YEAR 2016..2020", 2020, "2015:0 2020:0");
        add("no-tolerance", AMOUNT, "~ 90", "-", "END_YEAR 2016..2020", 2020, "2020:90");
    }

    private void handedDown() {
        Reading reading = reading("<= -10%", "2015", "END_YEAR 2016..2020");
        Target target = SmallPlan.target("x", "x", reading)
                .withAllocations(Allocation.builder()
                        .area(NORTH)
                        .level(Level.percentChange("-10"))
                        .baseline(Decimal.of(20))
                        .source("Notice 5")
                        .build());
        PlanEvaluator evaluator = PlanEvaluator.of(plan(COUNT, target));
        Target withoutASource = target.withAllocations(Allocation.builder()
                .area(NORTH)
                .level(Level.percentChange("-10"))
                .baseline(Decimal.of(20))
                .build());
        PlanEvaluator unsourced = PlanEvaluator.of(plan(COUNT, withoutASource)).withAreas(List.of(NORTH));
        add("allocated-without-a-source", attainment(unsourced, 2020, in(NORTH, "2020:18")));
        add("allocated", attainment(evaluator.withAreas(List.of(NORTH)), 2020, in(NORTH, "2020:18")));
        add("not-allocated", attainment(evaluator.withAreas(List.of(SOUTH)), 2020, in(SOUTH, "2020:18")));
    }

    private void add(
            String name, Indicator indicator, String promise, String base, String rule, int asOf, String figures) {
        add(name, indicator, reading(promise, base, rule), asOf, figures);
    }

    private void add(String name, Indicator indicator, Reading reading, int asOf, String figures) {
        add(name, PlanEvaluator.of(SmallPlan.of(indicator, reading)), asOf, figures);
    }

    private void add(String name, PlanEvaluator evaluator, int asOf, String figures) {
        add(name, attainment(evaluator, asOf, Notation.observations(figures).stream()));
    }

    private void add(String name, Attainment attainment) {
        if (cases.put(name, attainment) != null) {
            throw new IllegalStateException("Case '" + name + "' must be there once");
        }
    }

    private static Attainment attainment(PlanEvaluator evaluator, int asOf, Stream<Observation> observations) {
        return evaluator
                .evaluate(Observations.of(observations.toList()), Year.of(asOf))
                .attainments()
                .get(0);
    }

    private static Stream<Observation> in(AreaId area, String figures) {
        return Notation.observations(figures).stream().map(observation -> observation.withArea(area));
    }

    private static Reading reading(String promise, String base, String rule) {
        return SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule));
    }

    private static Reading reading(String promise, Baseline base, String rule) {
        return SmallPlan.reading(Notation.requirement(promise), Optional.of(base), Notation.assessment(rule));
    }

    private static Ratio perMille(Ratio ratio) {
        return new Ratio(ratio.numerator(), ratio.denominator(), Decimal.of(1000));
    }

    private static Plan plan(Indicator indicator, Target target) {
        return SmallPlan.of(List.of(indicator), List.of(target));
    }

    private static Area area(AreaId id, Text name, Optional<AreaId> parent) {
        return Area.builder()
                .id(id)
                .name(name)
                .level(AreaLevel.PROVINCE)
                .parent(parent)
                .build();
    }
}
