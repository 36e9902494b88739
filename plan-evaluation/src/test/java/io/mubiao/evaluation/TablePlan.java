package io.mubiao.evaluation;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;

/** A plan whose table shows every verdict; all of it is invented. */
public final class TablePlan {
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    private TablePlan() {
        add(
                IndicatorKind.COUNT,
                "事故起数",
                "Accidents",
                "<= -10%",
                "2011..2015",
                "END_YEAR 2016..2018",
                "2011..2014:100 2015:101 2018:p90");
        add(IndicatorKind.AMOUNT, "死亡率", "Death rate", "<= 0.058", "-", "EVERY_YEAR 2016..2020", "2017:0.06");
        add(IndicatorKind.COUNT, "禁止项", "Forbidden works", "= 0", "-", "EVERY_YEAR 2017..2020", "2017..2018:0");
        add(IndicatorKind.AMOUNT, "覆盖率", "Coverage", "> +50%", "100 in 2015", "END_YEAR 2016..2020", "2018:129");
        add(
                IndicatorKind.COUNT,
                "培训人次",
                "People trained",
                ">= 1000000000",
                "-",
                "PERIOD_TOTAL 2016..2020",
                "2016..2018:123456789");
        add(IndicatorKind.STAGE, "综合指挥平台", "Command platform", ">= 2", "-", "STAGE_REACHED 2016..2020", "2018:1");
        add(
                IndicatorKind.RATIO,
                "隐患整改率",
                "Hazards removed in time, of all hazards found",
                "90 .. 100",
                "-",
                "END_YEAR 2016..2018",
                "2018:2/3");
        add(IndicatorKind.AMOUNT, "投入", "Spending", "~ 5", "2014..2015", "PERIOD_MEAN 2016..2018", "2016..2017:5");
    }

    /** The plan. */
    public static Plan plan() {
        TablePlan table = new TablePlan();
        return SmallPlan.of(table.indicators, table.targets);
    }

    /** What was observed up to 2018, and three figures that no target asks for. */
    public static Observations observations() {
        TablePlan table = new TablePlan();
        return Observations.of(table.observations)
                .with(
                        Observation.of("i1", "640000", 2019, "90"),
                        Observation.of("i1", "640000", 2010, "90"),
                        Observation.of("i1", "640000", 2009, "90"));
    }

    private void add(
            IndicatorKind kind,
            String chinese,
            String english,
            String promise,
            String base,
            String rule,
            String figures) {
        String id = "i" + (indicators.size() + 1);
        indicators.add(SmallPlan.indicator(kind).withId(IndicatorId.of(id)).withName(Text.of(chinese, english)));
        targets.add(SmallPlan.target(
                id,
                id,
                SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule))));
        Notation.observations(figures)
                .forEach(observation -> observations.add(observation.withIndicator(IndicatorId.of(id))));
    }
}
