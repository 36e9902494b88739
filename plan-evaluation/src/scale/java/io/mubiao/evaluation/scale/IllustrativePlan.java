package io.mubiao.evaluation.scale;

import io.mubiao.evaluation.AreaPlan;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An invented plan on what the illustrative events feed: a tenth less than the mean of 2011 to 2015, under three readings. */
final class IllustrativePlan {
    private IllustrativePlan() {}

    static Plan plan() {
        return SmallPlan.of(
                List.of(count("accidents"), count("deaths"), count("larger"), of(IndicatorKind.AMOUNT, "loss")),
                Stream.of("accidents", "deaths", "larger", "loss")
                        .map(indicator -> AreaPlan.target(indicator, readings()))
                        .toList());
    }

    /** The areas below one that has no figures of its own. */
    static AreaTree tree(List<AreaId> areas) {
        Stream<Area> below = areas.stream().map(area -> area(area, AreaLevel.COUNTY, Optional.of(SmallPlan.AREA)));
        return AreaTree.of(Stream.concat(Stream.of(area(SmallPlan.AREA, AreaLevel.PROVINCE, Optional.empty())), below)
                .toList());
    }

    private static Reading[] readings() {
        return new Reading[] {
            AreaPlan.reading("end", "<= -10%", "2011..2015", "END_YEAR 2016..2020"),
            AreaPlan.reading("mean", "<= -10%", "2011..2015", "PERIOD_MEAN 2016..2020"),
            AreaPlan.reading("each", "<= -10%", "2011..2015", "EVERY_YEAR 2016..2020")
        };
    }

    private static Indicator count(String id) {
        return of(IndicatorKind.COUNT, id);
    }

    private static Indicator of(IndicatorKind kind, String id) {
        return SmallPlan.indicator(kind)
                .withId(IndicatorId.of(id))
                .withCountingBases(BasisId.of("old"), BasisId.of("new"));
    }

    private static Area area(AreaId id, AreaLevel level, Optional<AreaId> parent) {
        return Area.builder()
                .id(id)
                .name(Text.of("虚构地区", "Illustrative area"))
                .level(level)
                .parent(parent)
                .build();
    }
}
